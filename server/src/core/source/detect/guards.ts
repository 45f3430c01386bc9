import { WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { ADMIN } from '../exposure-words.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'

const GUARDS =
  /\b(?:login_required|permission_required|permission_classes|jwt_required|require_login|require_permission|PreAuthorize|RequiresPermissions|RequiresRoles|RequiresAuthentication|RequiresUser|Secured|RolesAllowed|SaCheckLogin|SaCheckPermission|SaCheckRole|Authorize|UseGuards|before_action|authenticate_user|IsAuthenticated|IsAdminUser|requireAuth|requireUser|isAuthenticated|ensureAuthenticated|AdminAuth|RootAuth|UserAuth|TokenAuth|CheckAuth|CheckAdminRole|JWTAuth|JwtAuth|AuthMiddleware|authMiddleware|get_current_user|get_current_active_user|CurrentUserDep|CurrentSuperuserDep|admin_required|superuser_required|requires_proxy_auth(?=\s?=\s?True))\b/g

/** Guards that stand as names, decorators or annotations in a file that has routes. */
export const guards: Detector = {
  needs: gate(GUARDS),
  finish(unit, sink) {
    if (sink.count('exposure') === 0 || sink.count('access-control') > 6) return
    const { tokens } = unit
    for (const { 0: value, index } of allMatches(unit.text, GUARDS)) {
      const at = unit.at(index)
      if (tokens.kind(at) !== WORD || tokens.kind(at - 1) === WORD || tokens.isPunct(at - 1, '{')) continue
      sink.add(
        'access-control',
        unit.span(at),
        value,
        { what: ADMIN.test(value) || value === 'RootAuth' ? 'admin-only' : 'authentication' },
        'medium',
      )
    }
  },
}

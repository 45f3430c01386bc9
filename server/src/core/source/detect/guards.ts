import { PUNCT, WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { ADMIN } from '../exposure-words.ts'

const GUARDS =
  /^(login_required|permission_required|permission_classes|jwt_required|require_login|require_permission|PreAuthorize|RequiresPermissions|RequiresRoles|RequiresAuthentication|RequiresUser|Secured|RolesAllowed|SaCheckLogin|SaCheckPermission|SaCheckRole|Authorize|UseGuards|before_action|authenticate_user|IsAuthenticated|IsAdminUser|requireAuth|requireUser|isAuthenticated|ensureAuthenticated|AdminAuth|RootAuth|UserAuth|TokenAuth|CheckAuth|CheckAdminRole|JWTAuth|JwtAuth|AuthMiddleware|authMiddleware|get_current_user|get_current_active_user|CurrentUserDep|CurrentSuperuserDep|admin_required|superuser_required)$/

/** Guards that stand as names, decorators or annotations in a file that has routes. */
export const guards: Detector = {
  start: unit => /auth|Auth|login|permission|Permission|Sa[A-Z]|guard|Guard|current_user|CurrentUser|Secured|Roles/.test(unit.text),
  finish(unit, sink) {
    if (sink.count('exposure') === 0 || sink.count('access-control') > 6) return
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind(at) !== WORD || tokens.end(at) - tokens.start(at) < 7) continue
      const value = tokens.value(at)
      if (!GUARDS.test(value) || tokens.kind(at - 1) === WORD) continue
      if (tokens.kind(at - 1) === PUNCT && tokens.isPunct(at - 1, '{')) continue
      sink.add('access-control', unit.span(at), value, { what: ADMIN.test(value) || value === 'RootAuth' ? 'admin-only' : 'authentication' }, 'medium')
    }
  },
}

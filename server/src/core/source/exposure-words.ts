/** Modules of HTTP frameworks by which a verb called with a path is a route and no request. */
export const SERVER_MODULES =
  /^(express|fastify|koa|@koa\/router|koa-router|hono|hono\/.*|@hono\/.*|elysia|h3|nitropack|polka|restify|@hapi\/hapi|itty-router|flask|fastapi|starlette|sanic|bottle|falcon|tornado|aiohttp|quart|litestar|robyn|django|rest_framework|web|litserve)(\.|\/|$)|gin-gonic|labstack\/echo|gofiber|go-chi|gorilla\/mux|kataras\/iris|beego|hertz|julienschmidt|fasthttp|^net\/http$|macaron|flamego|^actix_web|^axum|^rocket|^warp|^poem|^salvo/

/** Calls that start a server. */
export const SERVER_STARTS =
  /^(listen|ListenAndServe|ListenAndServeTLS|run_server|serve|LitServer|createServer|run_app|HttpServer|bind|SpringApplication|CreateBuilder|make_server|run)$/

/** What makes a route worth showing: it leads to generated content, or lets the public in. */
export const TELLING_ROUTE =
  /chat|complet|generat|image|speech|audio|video|(^|[/_-])ai([/_-]|$)|llm|gpt|prompt|message|conversation|agent|assistant|infer|predict|register|sign-?up|summar|translate|write/i

/** Names of guards between the public and a route. */
export const GUARD =
  /auth|login|jwt|(?<!get_?|db_?|async_?|local_?|sql_?)session(?!_?(id|local|maker|factory|s\b))|permission|guard|protect|verify_?token|api_?key|current_?user|secured|roles?Allowed|saCheck|requires/i
export const ADMIN = /admin|superuser|root_?auth|staff/i
/** Names that open a route again. */
export const UNGUARD = /ignore_?auth|allow_?any|anonymous|public|permit_?all|skip_?auth|no_?auth|optional/i

export const LOOPBACK = /^(127\.0\.0\.1|localhost|::1)$/
export const EVERYWHERE = /^(0\.0\.0\.0|::|\[::\]|\*)$/

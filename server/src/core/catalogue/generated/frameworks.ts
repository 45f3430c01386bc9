// Generated from server/data/frameworks.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: ecosystem, name, exposure, strength, modules. */
export const ROWS = `npm	next	web-ui	strong
npm	nuxt	web-ui	strong
npm	nuxt3	web-ui	strong
npm	@remix-run/react	web-ui	strong
npm	@remix-run/node	web-ui	strong
npm	@remix-run/serve	web-ui	strong
npm	@sveltejs/kit	web-ui	strong
npm	gatsby	web-ui	strong
npm	umi	web-ui	strong
npm	@umijs/max	web-ui	strong
npm	astro	web-ui	strong
npm	@solidjs/start	web-ui	strong
npm	@builder.io/qwik-city	web-ui	strong
npm	@tanstack/react-start	web-ui	strong
npm	@tanstack/start	web-ui	strong
npm	blitz	web-ui	strong
npm	@redwoodjs/core	web-ui	strong
npm	@angular/ssr	web-ui	strong
npm	@ice/app	web-ui	strong
npm	waku	web-ui	strong
npm	react	web-ui	weak
npm	react-dom	web-ui	weak
npm	vue	web-ui	weak
npm	svelte	web-ui	weak
npm	@angular/core	web-ui	weak
npm	solid-js	web-ui	weak
npm	preact	web-ui	weak
npm	lit	web-ui	weak
npm	alpinejs	web-ui	weak
npm	jquery	web-ui	weak
npm	vite	web-ui	weak
npm	react-scripts	web-ui	weak
npm	react-router-dom	web-ui	weak
npm	vue-router	web-ui	weak
npm	element-plus	web-ui	weak
npm	element-ui	web-ui	weak
npm	antd	web-ui	weak
npm	ant-design-vue	web-ui	weak
npm	naive-ui	web-ui	weak
npm	vant	web-ui	weak
npm	@arco-design/web-react	web-ui	weak
npm	@arco-design/web-vue	web-ui	weak
npm	tdesign-vue-next	web-ui	weak
npm	tdesign-react	web-ui	weak
npm	@mui/material	web-ui	weak
npm	@chakra-ui/react	web-ui	weak
npm	@mantine/core	web-ui	weak
npm	@headlessui/react	web-ui	weak
npm	@nextui-org/react	web-ui	weak
npm	@heroui/react	web-ui	weak
npm	react-router	web-ui	weak
npm	@tanstack/react-router	web-ui	weak
npm	view-design	web-ui	weak
npm	express	http-api	strong
npm	fastify	http-api	strong
npm	koa	http-api	strong
npm	hono	http-api	strong
npm	@nestjs/core	http-api	strong
npm	@nestjs/platform-express	http-api	strong
npm	@nestjs/platform-fastify	http-api	strong
npm	@hapi/hapi	http-api	strong
npm	egg	http-api	strong
npm	midway	http-api	strong
npm	@midwayjs/core	http-api	strong
npm	@midwayjs/koa	http-api	strong
npm	restify	http-api	strong
npm	polka	http-api	strong
npm	elysia	http-api	strong
npm	h3	http-api	strong
npm	nitropack	http-api	strong
npm	nitro	http-api	strong
npm	@adonisjs/core	http-api	strong
npm	sails	http-api	strong
npm	@feathersjs/feathers	http-api	strong
npm	@trpc/server	http-api	strong
npm	apollo-server	http-api	strong
npm	@apollo/server	http-api	strong
npm	graphql-yoga	http-api	strong
npm	@hono/node-server	http-api	strong
npm	micro	http-api	strong
npm	@strapi/strapi	http-api	strong
npm	payload	http-api	strong
npm	moleculer-web	http-api	strong
npm	@loopback/rest	http-api	strong
npm	thinkjs	http-api	strong
npm	@vercel/node	http-api	strong
npm	serverless-http	http-api	strong
npm	rwsdk	http-api	strong
npm	socket.io	http-api	weak
npm	wrangler	http-api	weak
npm	@cloudflare/workers-types	http-api	weak
npm	@netlify/functions	http-api	weak
npm	aws-lambda	http-api	weak
npm	serverless	http-api	weak
npm	firebase-functions	http-api	weak
npm	@azure/functions	http-api	weak
npm	wx-server-sdk	mini-program	weak
npm	@google-cloud/functions-framework	http-api	weak
npm	wechaty	bot	strong
npm	wechaty-puppet-*	bot	strong
npm	@wechaty/*	bot	strong
npm	discord.js	bot	strong
npm	eris	bot	strong
npm	oceanic.js	bot	strong
npm	telegraf	bot	strong
npm	grammy	bot	strong
npm	node-telegram-bot-api	bot	strong
npm	@slack/bolt	bot	strong
npm	botbuilder	bot	strong
npm	@microsoft/teams-ai	bot	strong
npm	@larksuiteoapi/node-sdk	bot	strong
npm	dingtalk-stream	bot	strong
npm	whatsapp-web.js	bot	strong
npm	whatsapp-api-js	bot	strong
npm	whatsapp-cloud-api	bot	strong
npm	@wppconnect-team/wppconnect	bot	strong
npm	@builderbot/bot	bot	strong
npm	@bot-whatsapp/bot	bot	strong
npm	@green-api/whatsapp-api-client	bot	weak
npm	messaging-api-messenger	bot	strong
npm	fbmessenger	bot	strong
npm	bottender	bot	strong
npm	botkit	bot	strong
npm	claudia-bot-builder	bot	strong
npm	@slack/socket-mode	bot	strong
npm	@slack/rtm-api	bot	strong
npm	@mattermost/client	bot	weak
npm	zulip-js	bot	weak
npm	revolt.js	bot	strong
npm	guilded.js	bot	strong
npm	node-vk-bot-api	bot	strong
npm	vk-io	bot	weak
npm	@maxhub/max-bot-api	bot	strong
npm	@twurple/chat	bot	strong
npm	irc-framework	bot	strong
npm	irc-upd	bot	strong
npm	baileys	bot	strong
npm	@whiskeysockets/baileys	bot	strong
npm	@adiwajshing/baileys	bot	strong
npm	@line/bot-sdk	bot	strong
npm	koishi	bot	strong
npm	@koishijs/core	bot	strong
npm	oicq	bot	strong
npm	icqq	bot	strong
npm	wechat-api	bot	strong
npm	wechat	bot	strong
npm	wechat4u	bot	strong
npm	weixin-agent-sdk	bot	strong
npm	@tencent-weixin/openclaw-weixin	bot	strong
npm	co-wechat	bot	strong
npm	matrix-bot-sdk	bot	strong
npm	node-karin	bot	strong
npm	hubot	bot	strong
npm	viber-bot	bot	strong
npm	@open-wa/wa-automate	bot	strong
npm	mineflayer	bot	strong
npm	probot	bot	strong
npm	tmi.js	bot	strong
npm	@botpress/sdk	bot	strong
npm	qq-guild-bot	bot	strong
npm	qq-official-bot	bot	strong
npm	@tencent-connect/openclaw-qqbot	bot	strong
npm	@slack/web-api	bot	weak
npm	@slack/events-api	bot	weak
npm	discord-api-types	bot	weak
npm	@discordjs/rest	bot	weak
npm	twilio	bot	weak
npm	@octokit/app	bot	weak
npm	electron	desktop	strong
npm	@tauri-apps/api	desktop	strong
npm	@tauri-apps/cli	desktop	strong
npm	electron-builder	desktop	strong
npm	@electron-forge/cli	desktop	strong
npm	electron-vite	desktop	strong
npm	nw	desktop	strong
npm	@neutralinojs/lib	desktop	strong
npm	@wailsapp/runtime	desktop	strong
npm	@nodegui/nodegui	desktop	strong
npm	utools-api-types	desktop	strong
npm	@tarojs/taro	mini-program	strong
npm	@tarojs/runtime	mini-program	strong
npm	@tarojs/cli	mini-program	strong
npm	@tarojs/plugin-platform-weapp	mini-program	strong
npm	@dcloudio/uni-app	mini-program	strong
npm	@dcloudio/uni-mp-weixin	mini-program	strong
npm	miniprogram-api-typings	mini-program	strong
npm	weapp-vite	mini-program	strong
npm	@mpxjs/core	mini-program	strong
npm	remax	mini-program	strong
npm	wepy	mini-program	strong
npm	megalo	mini-program	strong
npm	@vant/weapp	mini-program	strong
npm	tdesign-miniprogram	mini-program	strong
npm	@uni-helper/*	mini-program	strong
npm	wot-design-uni	mini-program	strong
npm	uview-ui	mini-program	strong
npm	uview-plus	mini-program	strong
npm	@wechat-miniprogram/*	mini-program	strong
npm	miniprogram-simulate	mini-program	strong
npm	mpvue	mini-program	strong
npm	react-native	mobile	strong
npm	expo	mobile	strong
npm	@ionic/react	mobile	strong
npm	@ionic/vue	mobile	strong
npm	@ionic/angular	mobile	strong
npm	@capacitor/core	mobile	strong
npm	@capacitor/android	mobile	strong
npm	@capacitor/ios	mobile	strong
npm	@nativescript/core	mobile	strong
npm	cordova	mobile	strong
npm	cordova-android	mobile	strong
npm	cordova-ios	mobile	strong
npm	@dcloudio/uni-app-plus	mobile	strong
npm	@lynx-js/react	mobile	strong
npm	plasmo	browser-extension	strong
npm	wxt	browser-extension	strong
npm	@plasmohq/messaging	browser-extension	strong
npm	@plasmohq/storage	browser-extension	strong
npm	@crxjs/vite-plugin	browser-extension	strong
npm	webextension-polyfill	browser-extension	strong
npm	@types/webextension-polyfill	browser-extension	strong
npm	@types/chrome	browser-extension	strong
npm	web-ext	browser-extension	strong
npm	webext-bridge	browser-extension	strong
npm	extension.js	browser-extension	strong
npm	chrome-types	browser-extension	strong
npm	@types/firefox-webext-browser	browser-extension	strong
npm	webpack-ext-reloader	browser-extension	strong
npm	vite-plugin-web-extension	browser-extension	strong
npm	@types/vscode	desktop	weak
npm	obsidian	desktop	weak
npm	@raycast/api	desktop	weak
npm	@logseq/libs	desktop	weak
npm	@jupyterlab/application	desktop	weak
npm	zotero-plugin-toolkit	desktop	weak
npm	siyuan	desktop	weak
npm	@figma/plugin-typings	desktop	weak
npm	commander	cli	strong
npm	yargs	cli	strong
npm	ink	cli	strong
npm	oclif	cli	strong
npm	@oclif/core	cli	strong
npm	cac	cli	strong
npm	meow	cli	strong
npm	@clack/prompts	cli	strong
npm	inquirer	cli	strong
npm	clipanion	cli	strong
npm	blessed	cli	strong
npm	enquirer	cli	strong
npm	citty	cli	strong
npm	gluegun	cli	strong
npm	vorpal	cli	strong
npm	@inquirer/prompts	cli	strong
npm	prompts	cli	strong
npm	@discordjs/core	bot	strong
npm	discordeno	bot	strong
npm	matrix-js-sdk	bot	weak
npm	masto	bot	weak
npm	twitter-api-v2	bot	weak
npm	venom-bot	bot	strong
npm	ask-sdk-core	bot	strong
npm	ask-sdk	bot	strong
npm	actions-on-google	bot	strong
pypi	gradio	demo-ui	strong	gradio
pypi	fastrtc	demo-ui	strong	fastrtc
pypi	streamlit	demo-ui	strong	streamlit
pypi	chainlit	demo-ui	strong	chainlit
pypi	panel	demo-ui	strong	panel
pypi	mesop	demo-ui	strong	mesop
pypi	nicegui	demo-ui	strong	nicegui
pypi	taipy	demo-ui	strong	taipy
pypi	solara	demo-ui	strong	solara
pypi	reflex	demo-ui	strong	reflex
pypi	dash	demo-ui	strong	dash
pypi	pywebio	demo-ui	strong	pywebio
pypi	open-webui	demo-ui	strong	open_webui
pypi	marimo	demo-ui	strong	marimo
pypi	shiny	demo-ui	strong	shiny
pypi	flet	demo-ui	strong	flet
pypi	h2o-wave	demo-ui	strong	h2o_wave
pypi	voila	demo-ui	strong	voila
pypi	streamlit-webrtc	demo-ui	strong	streamlit_webrtc
pypi	streamlit-chat	demo-ui	strong	streamlit_chat
pypi	fastapi	http-api	strong	fastapi
pypi	flask	http-api	strong	flask
pypi	quart	http-api	strong	quart
pypi	sanic	http-api	strong	sanic
pypi	starlette	http-api	strong	starlette
pypi	tornado	http-api	strong	tornado
pypi	bottle	http-api	strong	bottle
pypi	falcon	http-api	strong	falcon
pypi	litestar	http-api	strong	litestar
pypi	robyn	http-api	strong	robyn
pypi	django-rest-framework	http-api	strong	rest_framework
pypi	djangorestframework	http-api	strong	rest_framework
pypi	django-ninja	http-api	strong	ninja
pypi	flask-restful	http-api	strong	flask_restful
pypi	flask-restx	http-api	strong	flask_restx
pypi	connexion	http-api	strong	connexion
pypi	bentoml	http-api	strong	bentoml
pypi	litserve	http-api	strong	litserve
pypi	cherrypy	http-api	strong	cherrypy
pypi	flask-socketio	http-api	strong	flask_socketio
pypi	fastapi-cli	http-api	strong	fastapi_cli
pypi	web.py	http-api	strong	web
pypi	sse-starlette	http-api	strong	sse_starlette
pypi	Flask-Cors	http-api	strong	flask_cors
pypi	japronto	http-api	strong	japronto
pypi	django	web-ui	strong	django
pypi	wagtail	web-ui	strong	wagtail
pypi	odoo	web-ui	strong	odoo
pypi	python-fasthtml	web-ui	strong	fasthtml
pypi	web2py	web-ui	strong	web2py
pypi	uvicorn	http-api	weak	uvicorn
pypi	gunicorn	http-api	weak	gunicorn
pypi	hypercorn	http-api	weak	hypercorn
pypi	aiohttp	http-api	weak	aiohttp
pypi	grpcio	http-api	weak	grpc
pypi	websockets	http-api	weak	websockets
pypi	twisted	http-api	weak	twisted
pypi	flask-login	http-api	weak	flask_login
pypi	waitress	http-api	weak	waitress
pypi	mangum	http-api	weak	mangum
pypi	functions-framework	http-api	weak	functions_framework
pypi	azure-functions	http-api	weak	azure.functions
pypi	chalice	http-api	weak	chalice
pypi	mcp	http-api	weak	mcp
pypi	fastmcp	http-api	weak	fastmcp
pypi	python-telegram-bot	bot	strong	telegram
pypi	aiogram	bot	strong	aiogram
pypi	pyTelegramBotAPI	bot	strong	telebot
pypi	telethon	bot	strong	telethon
pypi	pyrogram	bot	strong	pyrogram
pypi	kurigram	bot	strong	pyrogram
pypi	discord.py	bot	strong	discord
pypi	discord	bot	strong	discord
pypi	py-cord	bot	strong	discord
pypi	nextcord	bot	strong	nextcord
pypi	disnake	bot	strong	disnake
pypi	slack-bolt	bot	strong	slack_bolt
pypi	itchat	bot	strong	itchat
pypi	itchat-uos	bot	strong	itchat
pypi	wechaty	bot	strong	wechaty
pypi	wxpy	bot	strong	wxpy
pypi	wechatpy	bot	strong	wechatpy
pypi	werobot	bot	strong	werobot
pypi	wcferry	bot	strong	wcferry
pypi	ntchat	bot	strong	ntchat
pypi	nonebot2	bot	strong	nonebot
pypi	nonebot	bot	strong	nonebot
pypi	nonebot-adapter-*	bot	strong	nonebot.adapters
pypi	qq-botpy	bot	strong	botpy
pypi	mirai	bot	strong	mirai
pypi	graia-ariadne	bot	strong	graia.ariadne
pypi	lark-oapi	bot	strong	lark_oapi
pypi	dingtalk-stream	bot	strong	dingtalk_stream
pypi	line-bot-sdk	bot	strong	linebot
pypi	botbuilder-core	bot	strong	botbuilder.core
pypi	astrbot	bot	strong	astrbot
pypi	gewechat-client	bot	strong	gewechat_client
pypi	wxauto	bot	strong	wxauto
pypi	wxauto4	bot	strong	wxauto4
pypi	wxautox	bot	strong	wxautox
pypi	wxautox4	bot	strong	wxautox4
pypi	wechat-clawbot	bot	strong	wechat_clawbot
pypi	wechatbot-sdk	bot	strong	wechatbot
pypi	weilink	bot	strong	weilink
pypi	matrix-nio	bot	strong	nio
pypi	twitchio	bot	strong	twitchio
pypi	aiocqhttp	bot	strong	aiocqhttp
pypi	PyWxDump	bot	strong	pywxdump
pypi	yiri-mirai	bot	strong	mirai
pypi	wechatferry	bot	strong	wechatferry
pypi	mattermostdriver	bot	strong	mattermostdriver
pypi	vkbottle	bot	strong	vkbottle
pypi	maubot	bot	strong	maubot
pypi	rocketchat-API	bot	strong	rocketchat_API
pypi	zulip-bots	bot	strong	zulip_bots
pypi	slack-sdk	bot	weak	slack_sdk
pypi	twilio	bot	weak	twilio
pypi	PyQt5	desktop	strong	PyQt5
pypi	PyQt6	desktop	strong	PyQt6
pypi	PySide2	desktop	strong	PySide2
pypi	PySide6	desktop	strong	PySide6
pypi	PyQt-Fluent-Widgets	desktop	strong	qfluentwidgets
pypi	PySide6-Fluent-Widgets	desktop	strong	qfluentwidgets
pypi	customtkinter	desktop	strong	customtkinter
pypi	wxPython	desktop	strong	wx
pypi	kivy	desktop	strong	kivy
pypi	pywebview	desktop	strong	webview
pypi	toga	desktop	strong	toga
pypi	dearpygui	desktop	strong	dearpygui
pypi	click	cli	strong	click
pypi	typer	cli	strong	typer
pypi	rich-cli	cli	strong	rich_cli
pypi	fire	cli	strong	fire
pypi	textual	cli	strong	textual
pypi	prompt-toolkit	cli	strong	prompt_toolkit
pypi	docopt	cli	strong	docopt
pypi	cleo	cli	strong	cleo
pypi	rich-click	cli	strong	rich_click
pypi	questionary	cli	strong	questionary
pypi	hikari	bot	strong
pypi	hikari-lightbulb	bot	strong	lightbulb
pypi	discord-py-interactions	bot	strong	interactions
pypi	khl.py	bot	strong	khl
pypi	nonebot-adapter-onebot	bot	strong	nonebot.adapters
pypi	mautrix	bot	strong
pypi	simplematrixbotlib	bot	strong
pypi	errbot	bot	strong
pypi	opsdroid	bot	strong
pypi	vk-api	bot	strong	vk_api
pypi	mmpy-bot	bot	strong	mmpy_bot
pypi	blivedm	bot	strong
pypi	ask-sdk-core	bot	strong	ask_sdk_core
conda	gradio	demo-ui	strong	gradio
conda	streamlit	demo-ui	strong	streamlit
conda	fastapi	http-api	strong	fastapi
conda	flask	http-api	strong	flask
conda	django	web-ui	strong	django
golang	github.com/gin-gonic/gin	http-api	strong
golang	github.com/labstack/echo	http-api	strong
golang	github.com/gofiber/fiber	http-api	strong
golang	github.com/go-chi/chi	http-api	strong
golang	github.com/gorilla/mux	http-api	strong
golang	github.com/beego/beego	http-api	strong
golang	github.com/astaxie/beego	http-api	strong
golang	github.com/kataras/iris	http-api	strong
golang	github.com/cloudwego/hertz	http-api	strong
golang	github.com/go-kratos/kratos	http-api	strong
golang	github.com/zeromicro/go-zero	http-api	strong
golang	github.com/gogf/gf	http-api	strong
golang	github.com/julienschmidt/httprouter	http-api	strong
golang	github.com/valyala/fasthttp	http-api	strong
golang	github.com/danielgtaylor/huma	http-api	strong
golang	github.com/go-fuego/fuego	http-api	strong
golang	github.com/go-martini/martini	http-api	strong
golang	github.com/revel/revel	http-api	strong
golang	github.com/emicklei/go-restful	http-api	strong
golang	github.com/buaazp/fasthttprouter	http-api	strong
golang	github.com/flamego/flamego	http-api	strong
golang	goa.design/goa	http-api	strong
golang	github.com/pocketbase/pocketbase	http-api	strong
golang	github.com/uptrace/bunrouter	http-api	strong
golang	github.com/go-macaron/macaron	http-api	strong
golang	net/http	http-api	weak
golang	google.golang.org/grpc	http-api	weak
golang	github.com/gorilla/websocket	http-api	weak
golang	github.com/grpc-ecosystem/grpc-gateway	http-api	weak
golang	github.com/cloudwego/kitex	http-api	weak
golang	github.com/aws/aws-lambda-go	http-api	weak
golang	github.com/mark3labs/mcp-go	http-api	weak
golang	github.com/a-h/templ	web-ui	strong
golang	github.com/bwmarrin/discordgo	bot	strong
golang	github.com/disgoorg/disgo	bot	strong
golang	github.com/go-telegram-bot-api/telegram-bot-api	bot	strong
golang	gopkg.in/telebot.v3	bot	strong
golang	gopkg.in/tucnak/telebot.v2	bot	strong
golang	github.com/go-telegram/bot	bot	strong
golang	github.com/PaulSonOfLars/gotgbot	bot	strong
golang	github.com/eatmoreapple/openwechat	bot	strong
golang	github.com/silenceper/wechat	bot	strong
golang	github.com/larksuite/oapi-sdk-go	bot	strong
golang	github.com/open-dingtalk/dingtalk-stream-sdk-go	bot	strong
golang	github.com/tencent-connect/botgo	bot	strong
golang	github.com/Mrs4s/go-cqhttp	bot	strong
golang	github.com/wdvxdr1123/ZeroBot	bot	strong
golang	github.com/line/line-bot-sdk-go	bot	strong
golang	github.com/slack-go/slack	bot	strong
golang	go.mau.fi/whatsmeow	bot	strong
golang	maunium.net/go/mautrix	bot	strong
golang	github.com/xen0n/go-workwx	bot	strong
golang	github.com/FloatTech/ZeroBot-Plugin	bot	strong
golang	github.com/chyroc/lark	bot	strong
golang	github.com/ArtisanCloud/PowerWeChat	bot	strong
golang	github.com/mymmrac/telego	bot	strong
golang	github.com/mattermost/mattermost-plugin-starter-template	bot	strong
golang	github.com/wailsapp/wails	desktop	strong
golang	fyne.io/fyne	desktop	strong
golang	github.com/webview/webview	desktop	strong
golang	gioui.org	desktop	strong
golang	github.com/lxn/walk	desktop	strong
golang	github.com/energye/energy	desktop	strong
golang	github.com/spf13/cobra	cli	strong
golang	github.com/urfave/cli	cli	strong
golang	github.com/charmbracelet/bubbletea	cli	strong
golang	github.com/alecthomas/kong	cli	strong
golang	github.com/mattermost/mattermost/server/public	bot	strong
golang	github.com/mattermost/mattermost-server	bot	strong
maven	org.springframework.boot:spring-boot-starter-web	http-api	strong	org.springframework.web
maven	org.springframework.boot:spring-boot-starter-webflux	http-api	strong	org.springframework.web.reactive
maven	org.springframework.boot:spring-boot-starter-webmvc	http-api	strong
maven	io.quarkus:quarkus-rest	http-api	strong
maven	io.quarkus:quarkus-resteasy*	http-api	strong
maven	io.quarkus:quarkus-rest-*	http-api	strong
maven	io.micronaut:micronaut-http-server-netty	http-api	strong
maven	io.javalin:javalin	http-api	strong	io.javalin
maven	io.vertx:vertx-web	http-api	strong
maven	io.ktor:ktor-server-*	http-api	strong
maven	com.sparkjava:spark-core	http-api	strong
maven	io.helidon.webserver:helidon-webserver	http-api	strong
maven	org.noear:solon-web	http-api	strong
maven	org.noear:solon-api	http-api	strong
maven	org.noear:solon-boot-*	http-api	strong
maven	com.jfinal:jfinal	http-api	strong
maven	org.glassfish.jersey.core:jersey-server	http-api	strong
maven	io.dropwizard:dropwizard-core	http-api	strong
maven	org.apache.struts:struts2-core	http-api	strong
maven	com.linecorp.armeria:armeria	http-api	strong
maven	com.ruoyi:ruoyi-framework	http-api	strong
maven	org.dromara:ruoyi-common-web	http-api	strong
maven	cn.iocoder.boot:yudao-spring-boot-starter-web	http-api	strong
maven	cn.dev33:sa-token-spring-boot3-starter	http-api	strong
maven	org.springframework.cloud:spring-cloud-starter-gateway	http-api	strong
maven	io.swagger.core.v3:swagger-annotations-web	http-api	strong
maven	org.apache.dubbo:dubbo-rpc-rest	http-api	strong
maven	javax.servlet:javax.servlet-api	http-api	weak
maven	jakarta.servlet:jakarta.servlet-api	http-api	weak
maven	org.springframework:spring-web	http-api	weak
maven	org.springframework:spring-webmvc	http-api	weak
maven	org.springframework:spring-webflux	http-api	weak
maven	io.grpc:grpc-netty	http-api	weak
maven	org.springframework.boot:spring-boot-starter-websocket	http-api	weak
maven	org.springframework.ai:spring-ai-starter-mcp-server*	http-api	weak
maven	com.vaadin:vaadin-spring-boot-starter	web-ui	strong
maven	com.vaadin:vaadin	web-ui	strong
maven	org.springframework.boot:spring-boot-starter-thymeleaf	web-ui	strong
maven	org.springframework.boot:spring-boot-starter-freemarker	web-ui	strong
maven	org.springframework.boot:spring-boot-starter-mustache	web-ui	strong
maven	org.springframework.boot:spring-boot-starter-groovy-templates	web-ui	strong
maven	com.vaadin:vaadin-core	web-ui	strong
maven	io.quarkus:quarkus-rest-qute	web-ui	strong
maven	io.ktor:ktor-server-html-builder	web-ui	strong
maven	io.ktor:ktor-server-html-builder-jvm	web-ui	strong
maven	io.ktor:ktor-server-freemarker	web-ui	strong
maven	io.ktor:ktor-server-freemarker-jvm	web-ui	strong
maven	io.ktor:ktor-server-thymeleaf	web-ui	strong
maven	io.ktor:ktor-server-thymeleaf-jvm	web-ui	strong
maven	io.ktor:ktor-server-mustache	web-ui	strong
maven	io.ktor:ktor-server-mustache-jvm	web-ui	strong
maven	io.ktor:ktor-server-pebble	web-ui	strong
maven	io.ktor:ktor-server-pebble-jvm	web-ui	strong
maven	io.ktor:ktor-server-velocity	web-ui	strong
maven	io.ktor:ktor-server-velocity-jvm	web-ui	strong
maven	io.ktor:ktor-server-jte	web-ui	strong
maven	io.ktor:ktor-server-jte-jvm	web-ui	strong
maven	org.zkoss.zk:zk	web-ui	strong
maven	org.apache.wicket:wicket-core	web-ui	strong
maven	net.dv8tion:JDA	bot	strong	net.dv8tion.jda
maven	com.discord4j:discord4j-core	bot	strong
maven	org.telegram:telegrambots	bot	strong	org.telegram
maven	org.telegram:telegrambots-*	bot	strong
maven	com.github.pengrad:java-telegram-bot-api	bot	strong
maven	com.github.binarywang:weixin-java-mp	bot	strong
maven	com.github.binarywang:weixin-java-cp	bot	strong
maven	com.github.binarywang:weixin-java-miniapp	mini-program	weak
maven	com.github.binarywang:wx-java-*	bot	strong
maven	com.larksuite.oapi:oapi-sdk	bot	strong
maven	com.dingtalk.open:dingtalk-stream	bot	strong
maven	com.dingtalk.open:app-stream-client	bot	strong
maven	com.slack.api:bolt	bot	strong
maven	com.linecorp.bot:line-bot-spring-boot	bot	strong
maven	net.mamoe:mirai-core*	bot	strong
maven	com.mikuac:shiro	bot	strong
maven	androidx.appcompat:appcompat	mobile	strong
maven	androidx.activity:activity-compose	mobile	strong
maven	androidx.core:core-ktx	mobile	strong
maven	androidx.compose.ui:ui	mobile	strong
maven	androidx.compose.material3:material3	mobile	strong
maven	com.android.application	mobile	strong
maven	com.google.android.material:material	mobile	strong
maven	org.openjfx:javafx-controls	desktop	strong
maven	org.jetbrains.compose.desktop:desktop	desktop	strong
maven	com.formdev:flatlaf	desktop	strong
maven	info.picocli:picocli	cli	strong
maven	org.springframework.shell:spring-shell-starter	cli	strong
maven	dev.kord:kord-core	bot	strong
maven	org.telegram:telegrambots-spring-boot-starter	bot	strong
maven	love.forte.simbot:simbot-core	bot	strong
maven	net.mamoe:mirai-core	bot	strong
maven	org.javacord:javacord	bot	strong
maven	dev.inmo:tgbotapi	bot	strong
nuget	Microsoft.AspNetCore.App	http-api	strong
nuget	Microsoft.AspNetCore.OpenApi	http-api	strong
nuget	Swashbuckle.AspNetCore	http-api	strong
nuget	FastEndpoints	http-api	strong
nuget	Microsoft.NET.Sdk.Web	http-api	strong
nuget	Carter	http-api	strong
nuget	ServiceStack	http-api	strong
nuget	Nancy	http-api	strong
nuget	Furion	http-api	strong
nuget	Volo.Abp.AspNetCore.Mvc	http-api	strong
nuget	NSwag.AspNetCore	http-api	strong
nuget	Microsoft.AspNetCore	http-api	weak
nuget	Microsoft.Azure.Functions.Worker	http-api	weak
nuget	Amazon.Lambda.AspNetCoreServer	http-api	weak
nuget	Microsoft.Azure.WebJobs	http-api	weak
nuget	ModelContextProtocol.AspNetCore	http-api	weak
nuget	Microsoft.AspNetCore.Components.WebAssembly	web-ui	strong
nuget	Microsoft.AspNetCore.Components.Web	web-ui	strong
nuget	MudBlazor	web-ui	strong
nuget	AntDesign	web-ui	strong
nuget	BootstrapBlazor	web-ui	strong
nuget	Microsoft.FluentUI.AspNetCore.Components	web-ui	strong
nuget	Masa.Blazor	web-ui	strong
nuget	Blazored.LocalStorage	web-ui	strong
nuget	Microsoft.NET.Sdk.BlazorWebAssembly	web-ui	strong
nuget	Telegram.Bot	bot	strong
nuget	Discord.Net	bot	strong
nuget	DSharpPlus	bot	strong
nuget	Microsoft.Bot.Builder	bot	strong
nuget	SlackNet	bot	strong
nuget	Senparc.Weixin	bot	strong
nuget	Senparc.Weixin.MP	bot	strong
nuget	Senparc.Weixin.Work	bot	strong
nuget	SKIT.FlurlHttpClient.Wechat.Api	bot	strong
nuget	Avalonia	desktop	strong
nuget	Avalonia.Desktop	desktop	strong
nuget	Microsoft.WindowsAppSDK	desktop	strong
nuget	WPF-UI	desktop	strong
nuget	HandyControl	desktop	strong
nuget	MaterialDesignThemes	desktop	strong
nuget	ModernWpfUI	desktop	strong
nuget	Eto.Forms	desktop	strong
nuget	Photino.NET	desktop	strong
nuget	Microsoft.Maui.Controls.Desktop	desktop	strong
nuget	ElectronNET.API	desktop	strong
nuget	Microsoft.Maui.Controls	mobile	strong
nuget	Xamarin.Forms	mobile	strong
nuget	System.CommandLine	cli	strong
nuget	Spectre.Console.Cli	cli	strong
nuget	CommandLineParser	cli	strong
nuget	NetCord	bot	strong
nuget	WTelegramClient	bot	strong
cargo	actix-web	http-api	strong
cargo	axum	http-api	strong
cargo	rocket	http-api	strong
cargo	warp	http-api	strong
cargo	tide	http-api	strong
cargo	poem	http-api	strong
cargo	salvo	http-api	strong
cargo	ntex	http-api	strong
cargo	gotham	http-api	strong
cargo	loco-rs	http-api	strong
cargo	shuttle-axum	http-api	strong
cargo	poem-openapi	http-api	strong
cargo	xitca-web	http-api	strong
cargo	hyper	http-api	weak
cargo	tonic	http-api	weak
cargo	worker	http-api	weak
cargo	lambda_http	http-api	weak
cargo	tower-http	http-api	weak
cargo	leptos	web-ui	strong
cargo	yew	web-ui	strong
cargo	dioxus	web-ui	strong
cargo	teloxide	bot	strong
cargo	serenity	bot	strong
cargo	poise	bot	strong
cargo	twilight-gateway	bot	strong
cargo	matrix-sdk	bot	strong
cargo	frankenstein	bot	strong
cargo	grammers-client	bot	strong
cargo	tauri	desktop	strong
cargo	iced	desktop	strong
cargo	egui	desktop	strong
cargo	eframe	desktop	strong
cargo	slint	desktop	strong
cargo	wry	desktop	strong
cargo	gpui	desktop	strong
cargo	druid	desktop	strong
cargo	clap	cli	strong
cargo	ratatui	cli	strong
cargo	structopt	cli	strong
cargo	argh	cli	strong
cargo	slack-morphism	bot	strong
gem	rails	web-ui	strong
gem	railties-app	web-ui	strong
gem	sinatra	web-ui	strong
gem	hanami	web-ui	strong
gem	jekyll-app	web-ui	strong
gem	spree	web-ui	strong
gem	decidim	web-ui	strong
gem	grape	http-api	strong
gem	roda	http-api	strong
gem	rails-api	http-api	strong
gem	rack	http-api	weak
gem	puma	http-api	weak
gem	webrick	http-api	weak
gem	discordrb	bot	strong
gem	telegram-bot-ruby	bot	strong
gem	slack-ruby-bot	bot	strong
gem	line-bot-api	bot	strong
gem	telegram-bot	bot	strong
gem	slack-ruby-client	bot	strong
gem	facebook-messenger	bot	strong
gem	cinch	bot	strong
composer	laravel/framework	web-ui	strong
composer	symfony/framework-bundle	web-ui	strong
composer	slim/slim	web-ui	strong
composer	cakephp/cakephp	web-ui	strong
composer	yiisoft/yii2	web-ui	strong
composer	codeigniter4/framework	web-ui	strong
composer	topthink/framework	web-ui	strong
composer	topthink/think	web-ui	strong
composer	hyperf/http-server	web-ui	strong
composer	drupal/core	web-ui	strong
composer	drupal/core-recommended	web-ui	strong
composer	wordpress/core	web-ui	strong
composer	johnpbloch/wordpress-core	web-ui	strong
composer	workerman/webman-framework	web-ui	strong
composer	webman/think-orm	web-ui	strong
composer	livewire/livewire	web-ui	strong
composer	filament/filament	web-ui	strong
composer	inertiajs/inertia-laravel	web-ui	strong
composer	typo3/cms-core	web-ui	strong
composer	magento/product-community-edition	web-ui	strong
composer	roots/wordpress	web-ui	strong
composer	craftcms/cms	web-ui	strong
composer	statamic/cms	web-ui	strong
composer	october/rain	web-ui	strong
composer	shopware/core	web-ui	strong
composer	easycorp/easyadmin-bundle	web-ui	strong
composer	laravel/lumen-framework	web-ui	strong
composer	spiral/framework	web-ui	strong
composer	flarum/core	web-ui	strong
composer	roots/bedrock-autoloader	web-ui	strong
composer	botman/botman	bot	strong
composer	longman/telegram-bot	bot	strong
composer	irazasyed/telegram-bot-sdk	bot	strong
composer	nutgram/nutgram	bot	strong
composer	overtrue/wechat	bot	strong
composer	w7corp/easywechat	bot	strong
composer	team-reflex/discord-php	bot	strong
composer	laravel-zero/framework	cli	strong
pub	flutter	mobile	strong
pub	cupertino_icons	mobile	strong
pub	flutter_localizations	mobile	weak
pub	provider	mobile	weak
pub	get	mobile	weak
pub	go_router	mobile	weak
pub	shelf	http-api	strong
pub	dart_frog	http-api	strong
pub	serverpod	http-api	strong
pub	window_manager	desktop	strong
pub	desktop_window	desktop	strong
pub	bitsdojo_window	desktop	strong
pub	nyxx	bot	strong
pub	televerse	bot	strong
pub	teledart	bot	strong
swift	https://github.com/vapor/vapor	http-api	strong	Vapor
swift	https://github.com/hummingbird-project/hummingbird	http-api	strong	Hummingbird
hex	phoenix	web-ui	weak	Phoenix
hex	phoenix_live_view	web-ui	strong	Phoenix.LiveView
hex	plug_cowboy	http-api	strong	Plug.Cowboy
hex	bandit	http-api	strong	Bandit
hex	nostrum	bot	strong	Nostrum
hex	ex_gram	bot	strong	ExGram
hex	telegex	bot	strong	Telegex
hex	desktop	desktop	strong	Desktop
conan	qt	desktop	strong	QApplication;QGuiApplication;QtWidgets/QApplication;QtWidgets;QtGui/QGuiApplication
conan	wxwidgets	desktop	strong	wx/wx.h
conan	gtk	desktop	strong	gtk/gtk.h;gtkmm.h
conan	fltk	desktop	strong	FL/Fl.H
conan	juce	desktop	strong	JuceHeader.h
conan	crowcpp-crow	http-api	strong	crow.h;crow_all.h
conan	drogon	http-api	strong	drogon/drogon.h;drogon/HttpAppFramework.h
conan	oatpp	http-api	strong	oatpp/network/Server.hpp
cargo	kovi	bot	strong
pypi	aqt	desktop	strong	aqt
pypi	ncatbot	bot	strong	ncatbot
pypi	nakuru-project	bot	strong	nakuru
nuget	Microsoft.VSSDK.BuildTools	desktop	strong`

/** Words of the protocol that WeChat's own web page speaks, and the clients of a person's account that follow it. */
export const WECHAT_WEB = /webwx|wxbot|AddMsgList|SyncKey|synccheck/i

package main

import (
	"bytes"
	"io"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

const upstream = "https://api.moonshot.cn/v1/chat/completions"

// relay passes a request on and streams the answer back.
func relay(c *gin.Context) {
	body, _ := io.ReadAll(c.Request.Body)
	request, _ := http.NewRequest("POST", upstream, bytes.NewReader(body))
	request.Header.Set("Authorization", "Bearer "+os.Getenv("MOONSHOT_API_KEY"))
	request.Header.Set("Content-Type", "application/json")
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		c.Status(http.StatusBadGateway)
		return
	}
	defer reply.Body.Close()
	c.DataFromReader(reply.StatusCode, reply.ContentLength, reply.Header.Get("Content-Type"), reply.Body, nil)
}

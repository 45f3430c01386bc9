package main

import "github.com/gin-gonic/gin"

func main() {
	router := gin.Default()
	router.POST("/v1/chat/completions", relay)
	router.Run(":8080")
}

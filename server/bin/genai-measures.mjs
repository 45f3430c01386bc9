#!/usr/bin/env node
import './genai-measures.cjs'

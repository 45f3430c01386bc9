import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const kept = (path: string, text: string) =>
  seen('prompt-log', path, text).map(({ value, detail }) => [value, detail.identity, detail.retention])

const CALL =
  "import OpenAI from 'openai'\nconst a = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
const PYTHON = 'from openai import OpenAI\na = OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'

describe('tables that keep what users ask a model', () => {
  it.each([
    [
      'Drizzle, by its conversation',
      'lib/db/schema.ts',
      "import { pgTable, text, uuid } from 'drizzle-orm/pg-core'\nexport const chat = pgTable('Chat', { id: uuid('id'), userId: uuid('userId').references(() => user.id) })\nexport const message = pgTable('Message_v2', { id: uuid('id'), chatId: uuid('chatId'), role: text('role'), parts: text('parts') })\n",
      'Message_v2',
    ],
    [
      'Prisma',
      'prisma/schema.prisma',
      'model User {\n  id String @id\n}\n\nmodel Message {\n  id      String @id\n  role    String\n  content String\n  userId  String\n}\n',
      'Message',
    ],
    [
      'Prisma, what was drawn for whom',
      'prisma/schema.prisma',
      'model Generation {\n  id String @id\n  prompt String\n  imageUrl String\n  user User @relation(fields: [userId], references: [id])\n  userId String\n}\n',
      'Generation',
    ],
    [
      'TypeORM',
      'src/message.entity.ts',
      "import { Entity, Column } from 'typeorm'\n@Entity()\nexport class ChatMessage {\n  @Column() userId: number\n  @Column({ type: 'text' }) role: string\n  @Column('text') content: string\n}\n",
      'ChatMessage',
    ],
    [
      'SQLAlchemy',
      'app/models.py',
      'class ChatLog(Base):\n    __tablename__ = "chat_log"\n    id = Column(Integer, primary_key=True)\n    user_id = Column(Integer)\n    query = Column(Text)\n    response = Column(Text)\n',
      'ChatLog',
    ],
    [
      'SQLModel',
      'app/models.py',
      'class ChatMessage(BaseModel, table=True):\n    role: str = Field(max_length=64)\n    content: str = Field(sa_column=Column(Text))\n    user_id: UUID = Field(foreign_key="users.id")\n',
      'ChatMessage',
    ],
    [
      'Django',
      'chat/models.py',
      'class Message(models.Model):\n    user = models.ForeignKey(User, on_delete=models.CASCADE)\n    prompt = models.TextField()\n    answer = models.TextField()\n',
      'Message',
    ],
    [
      'GORM',
      'model/message.go',
      'package model\n\nimport "gorm.io/gorm"\n\ntype ChatMessage struct {\n\tgorm.Model\n\tUserId  uint   `gorm:"index"`\n\tRole    string `json:"role"`\n\tContent string `gorm:"type:text"`\n}\n',
      'ChatMessage',
    ],
    [
      'JPA',
      'src/main/java/ChatMessage.java',
      'import jakarta.persistence.*;\n@Entity\npublic class ChatMessage {\n  @Id private Long id;\n  private Long userId;\n  private String question;\n  @Lob private String answer;\n}\n',
      'ChatMessage',
    ],
    [
      'Mongoose',
      'models/message.js',
      "const mongoose = require('mongoose')\nconst MessageSchema = new mongoose.Schema({ user: { type: ObjectId, ref: 'User' }, role: String, content: String })\n",
      'MessageSchema',
    ],
  ])('%s', (_, path, text, name) => {
    expect(kept(path, text)).toEqual([[name, true, false]])
  })

  it.each([
    [
      'messages between people',
      'prisma/schema.prisma',
      'model Message {\n  id String @id\n  senderId String\n  content String\n}\n',
    ],
    ['members and their roles', 'prisma/schema.prisma', 'model ChatMember {\n  userId String\n  role String\n}\n'],
    [
      'prompt templates',
      'prisma/schema.prisma',
      'model PromptTemplate {\n  userId String\n  prompt String\n  output String\n}\n',
    ],
    [
      'frequent questions',
      'app/models.py',
      'class Faq(Base):\n    question = Column(Text)\n    answer = Column(Text)\n    author_id = Column(Integer)\n',
    ],
    [
      'what a request looks like',
      'app/api.py',
      'class ChatMessage(BaseModel):\n    role: str\n    content: str\n    user_id: str\n',
    ],
    [
      'what an interface answers',
      'src/types.ts',
      'export interface ChatMessage { userId: string; role: string; content: string }\n',
    ],
    [
      'a class that is no table',
      'src/main/java/ChatMessage.java',
      'public class ChatMessage {\n  private Long userId;\n  private String question;\n  private String answer;\n}\n',
    ],
    [
      'how many tokens were used',
      'model/log.go',
      'package model\n\nimport "gorm.io/gorm"\n\ntype Log struct {\n\tUserId int `gorm:"index"`\n\tContent string\n\tPromptTokens int\n\tCompletionTokens int\n}\n',
    ],
    ['a comment', 'prisma/schema.prisma', '// model Message {\n//   role String\n//   content String\n// }\n'],
    [
      'a test',
      'tests/models.py',
      'class ChatLog(Base):\n    user_id = Column(Integer)\n    query = Column(Text)\n    response = Column(Text)\n',
    ],
  ])('are not %s', (_, path, text) => {
    expect(kept(path, text)).toEqual([])
  })

  it('tells who only where the table or its conversation names somebody', () => {
    expect(kept('a.prisma', 'model Message {\n  id String @id\n  role String\n  content String\n}\n')).toEqual([
      ['Message', false, false],
    ])
  })

  it('tells an end from a column or an index', () => {
    expect(
      kept('a.prisma', 'model Message {\n  role String\n  content String\n  userId String\n  expiresAt DateTime\n}\n'),
    ).toEqual([['Message', true, true]])
    expect(
      kept(
        'a.js',
        "const mongoose = require('mongoose')\nconst MessageSchema = new mongoose.Schema({ userId: String, role: String, content: String })\nMessageSchema.index({ at: 1 }, { expireAfterSeconds: 86400 })\n",
      ),
    ).toContainEqual(['MessageSchema', true, true])
  })
})

describe('rows and log lines beside a call of a model', () => {
  it.each([
    [
      'Supabase',
      'a.ts',
      `${CALL}await supabase.from('messages').insert({ user_id: user.id, role: 'user', content: text })\n`,
      'supabase.from.insert',
    ],
    [
      'Prisma',
      'a.ts',
      `${CALL}await prisma.generation.create({ data: { userId, prompt, response: text } })\n`,
      'prisma.generation.create',
    ],
    [
      'MongoDB',
      'a.py',
      `${PYTHON}db.history.insert_one({"user_id": uid, "prompt": prompt, "answer": a})\n`,
      'db.history.insert_one',
    ],
    ['a log', 'a.py', `${PYTHON}logger.info("asked %s: %s", user_id, prompt)\n`, 'logger.info'],
    ['a formatted log', 'a.py', `${PYTHON}logger.info(f"user={user_id} query={query[:80]}")\n`, 'logger.info'],
    ['a log of an object', 'a.ts', `${CALL}logger.info({ userId, prompt }, 'asked')\n`, 'logger.info'],
    ['a template', 'a.ts', `${CALL}logger.info(\`\${user.userId} asks \${req.body.prompt}\`)\n`, 'logger.info'],
  ])('%s', (_, path, text, value) => {
    expect(kept(path, text)).toEqual([[value, true, false]])
  })

  it.each([
    ['away from any', 'a.py', 'logger.info("asked %s: %s", user_id, prompt)\n'],
    ['without a sender', 'a.py', `${PYTHON}logger.info("query=%s", query)\n`],
    ['of how long it is', 'a.py', `${PYTHON}logger.info("asked %s: %d", user_id, len(prompt))\n`],
    ['of how long it is, in a format', 'a.py', `${PYTHON}logger.info(f"{user_id} {len(prompt)}")\n`],
    ['of what is masked', 'a.ts', `${CALL}logger.info(userId, redact(prompt))\n`],
    ['of one of its fields', 'a.ts', `${CALL}logger.info(userId, prompt.length)\n`],
    ['with the word in its text', 'a.py', `${PYTHON}logger.info("prompt of the user_id built")\n`],
    ['that developers switch on', 'a.py', `${PYTHON}logger.debug("asked %s: %s", user_id, prompt)\n`],
    [
      'that is the call itself',
      'a.ts',
      `${CALL}await openai.beta.threads.messages.create(id, { role: 'user', content: text, user_id: 1 })\n`,
    ],
    ['of messages that are sent', 'a.ts', `${CALL}messages.add({ role: 'user', content: text, userId })\n`],
  ])('are none %s', (_, path, text) => {
    expect(kept(path, text)).toEqual([])
  })

  it.each([
    [
      'a setting',
      'jobs/clean.ts',
      "const MESSAGE_RETENTION_DAYS = env.get('CHAT_RETENTION_DAYS')\n",
      'MESSAGE_RETENTION_DAYS',
      'store',
    ],
    ['a job', 'jobs/clean.py', 'def delete_old_messages():\n    pass\n', 'delete_old_messages', 'store'],
    [
      'an index',
      'db.ts',
      "db.collection('conversations').createIndex({ at: 1 }, { expireAfterSeconds: 60 })\n",
      'expireAfterSeconds',
      'store',
    ],
    [
      'the rotation of logs',
      'log.py',
      'from logging.handlers import TimedRotatingFileHandler\nh = TimedRotatingFileHandler("a.log", backupCount=7)\n',
      'TimedRotatingFileHandler',
      'log',
    ],
  ])('end where an end is set: %s', (_, path, text, value, of) => {
    expect(seen('prompt-log', path, text)).toMatchObject([{ value, detail: { of, retention: true, setting: true } }])
  })

  it.each([
    ['a login that ends', 'a.ts', "toast.message('x')\nif (sessionExpired) logout()\n"],
    ['versions of documents', 'a.go', 'package a\n\nvar HistoryRetentionDays = 30\n'],
    [
      'how long an annotation lives',
      'A.java',
      '// chat message\n@Retention(RetentionPolicy.RUNTIME) @interface Chat {}\n',
    ],
    ['tokens that end', 'a.ts', "db.collection('tokens').createIndex({ at: 1 }, { expireAfterSeconds: 60 })\n"],
  ])('do not end with %s', (_, path, text) => {
    expect(seen('prompt-log', path, text)).toEqual([])
  })
})

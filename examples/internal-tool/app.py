import streamlit as st
from openai import OpenAI

client = OpenAI(base_url='https://api.deepseek.com')

st.title('Minutes')
notes = st.text_area('Notes of the meeting')
if st.button('Write minutes'):
    reply = client.chat.completions.create(model='deepseek-chat', messages=[{'role': 'user', 'content': f'Write minutes: {notes}'}])
    st.write(reply.choices[0].message.content)

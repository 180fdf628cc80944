// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.pinnedChatMessageInfo`, such as `/chats/{id}/pinnedMessages/{id}`.
    PinnedChatMessageInfo: super::Entity = models::PinnedChatMessageInfo
}

impl PinnedChatMessageInfo {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PinnedChatMessageInfo> {
        self.0.get("GET pinnedChatMessageInfo: get")
    }

    /// `DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfoId}` — Unpin a message from a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-pinnedmessages?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`; application: `Chat.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-pinnedmessages: Chat.ReadWrite | | Chat.ReadWrite.All
            /chats/{id}/pinnedMessages/{id}";
        self.0.call(sheet)
    }

    /// `…/message`
    ///
    /// The type lists it; no page documents a request there.
    pub fn message(&self) -> super::ChatMessage {
        super::ChatMessage(self.0.name("message"))
    }
}

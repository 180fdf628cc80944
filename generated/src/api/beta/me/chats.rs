// Written by `cargo xtask gen`; do not edit.
//! `/me/chats`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/me/chats`
    Chats
}

impl Chats {
    /// `GET /me/chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
    /// - application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`
    pub fn list(&self) -> List<models::Chat> {
        let operation = &Operation {
            name: "chat: list",
            method: Method::Get,
            path: "/me/chats",
            pages: &["chat-list"],
            work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
            personal: "",
            application: "Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/chats/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/chats/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/chats/{id}`
        Id
    }

    impl Id {
        /// `GET /me/chats/{chat-id}` — Get chat
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
        /// - application: `ChatSettings.Read.Chat` and 5 more
        pub fn get(&self) -> Get<models::Chat> {
            let operation = &Operation {
                name: "chat: get",
                method: Method::Get,
                path: "/me/chats/{chat-id}",
                pages: &["chat-get"],
                work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
                personal: "",
                application: "ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/me/chats/{id}/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }
    }

    /// `/me/chats/{id}/messages`
    pub mod messages {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/chats/{id}/messages`
            Messages
        }

        impl Messages {
            /// `GET /me/chats/{chat-id}/messages` — List messages in a chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Chat.Read`, `Chat.ReadWrite`
            /// - application: `ChatMessage.Read.Chat`, `Chat.Read.All`, `Chat.ReadWrite.All`
            pub fn list(&self) -> List<models::ChatMessage> {
                let operation = &Operation {
                    name: "chat: list",
                    method: Method::Get,
                    path: "/me/chats/{chat-id}/messages",
                    pages: &["chat-list-messages"],
                    work: "Chat.Read Chat.ReadWrite",
                    personal: "",
                    application: "ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/me/chats/{id}/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/chats/{id}/messages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/chats/{id}/messages/{id}`
                Id
            }

            impl Id {
                /// `GET /me/chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.Read.All` and 4 more
                /// - application: `ChannelMessage.Read.Group` and 6 more
                pub fn get(&self) -> Get<models::ChatMessage> {
                    let operation = &Operation {
                        name: "chatMessage: get",
                        method: Method::Get,
                        path: "/me/chats/{chat-id}/messages/{message-id}",
                        pages: &["chatmessage-get"],
                        work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

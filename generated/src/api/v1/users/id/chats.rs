// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/chats`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/chats`
    Chats
}

impl Chats {
    /// `GET /users/{id | user-principal-name}/chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `Chat.Read.All`, `Chat.ReadWrite.All`
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let operation = &Operation {
            name: "chats: get_all_messages",
            method: Method::Get,
            path: "/users/{id | user-principal-name}/chats/getAllMessages",
            pages: &["chats-getallmessages"],
            work: "",
            personal: "",
            application: "Chat.Read.All Chat.ReadWrite.All",
        };
        self.0.name("getAllMessages").list(operation)
    }

    /// `GET /users/{user-id | user-principal-name}/chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
    pub fn list(&self) -> List<models::Chat> {
        let operation = &Operation {
            name: "chat: list",
            method: Method::Get,
            path: "/users/{user-id | user-principal-name}/chats",
            pages: &["chat-list"],
            work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/chats/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/chats/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/chats/{id}`
        Id
    }

    impl Id {
        /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}` — Get chat
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
        /// - application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`
        pub fn get(&self) -> Get<models::Chat> {
            let operation = &Operation {
                name: "chat: get",
                method: Method::Get,
                path: "/users/{user-id | user-principal-name}/chats/{chat-id}",
                pages: &["chat-get"],
                work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
                personal: "",
                application: "Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/users/{id}/chats/{id}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/users/{id}/chats/{id}/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }
    }

    /// `/users/{id}/chats/{id}/members`
    pub mod members {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/chats/{id}/members`
            Members
        }

        impl Members {
            /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/members` — List members of a chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-list-members?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ChatMember.Read` and 4 more
            /// - application: `ChatMember.Read.All` and 4 more
            pub fn list(&self) -> List<models::ConversationMember> {
                let operation = &Operation {
                    name: "chat: list",
                    method: Method::Get,
                    path: "/users/{user-id | user-principal-name}/chats/{chat-id}/members",
                    pages: &["chat-list-members"],
                    work: "ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite",
                    personal: "",
                    application: "ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/chats/{id}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/chats/{id}/members/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/chats/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChatMember.Read` and 4 more
                /// - application: `ChatMember.Read.All` and 4 more
                pub fn get(&self) -> Get<models::ConversationMember> {
                    let operation = &Operation {
                        name: "chat: get",
                        method: Method::Get,
                        path: "/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}",
                        pages: &["chat-get-members"],
                        work: "ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/users/{id}/chats/{id}/messages`
    pub mod messages {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/chats/{id}/messages`
            Messages
        }

        impl Messages {
            /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages` — List messages in a chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Chat.Read`, `Chat.ReadWrite`
            /// - application: `Chat.Read.All`, `Chat.ReadWrite.All`
            pub fn list(&self) -> List<models::ChatMessage> {
                let operation = &Operation {
                    name: "chat: list",
                    method: Method::Get,
                    path: "/users/{user-id | user-principal-name}/chats/{chat-id}/messages",
                    pages: &["chat-list-messages"],
                    work: "Chat.Read Chat.ReadWrite",
                    personal: "",
                    application: "Chat.Read.All Chat.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/chats/{id}/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/chats/{id}/messages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/chats/{id}/messages/{id}`
                Id
            }

            impl Id {
                /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.Read.All` and 4 more
                /// - application: `ChannelMessage.Read.Group` and 5 more
                pub fn get(&self) -> Get<models::ChatMessage> {
                    let operation = &Operation {
                        name: "chatMessage: get",
                        method: Method::Get,
                        path: "/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}",
                        pages: &["chatmessage-get"],
                        work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `/users/{id}/chats/{id}/messages/{id}/hostedContents`
                pub fn hosted_contents(&self) -> hosted_contents::HostedContents {
                    hosted_contents::HostedContents(self.0.name("hostedContents"))
                }
            }

            /// `/users/{id}/chats/{id}/messages/{id}/hostedContents`
            pub mod hosted_contents {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/chats/{id}/messages/{id}/hostedContents`
                    HostedContents
                }

                impl HostedContents {
                    /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents` — List hostedContents
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`
                    /// - application: `ChannelMessage.Read.Group` and 3 more
                    pub fn list(&self) -> List<models::ChatMessageHostedContent> {
                        let operation = &Operation {
                            name: "chatMessage: list",
                            method: Method::Get,
                            path: "/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents",
                            pages: &["chatmessage-list-hostedcontents"],
                            work: "ChannelMessage.Read.All Chat.Read Chat.ReadWrite",
                            personal: "",
                            application: "ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/users/{id}/chats/{id}/messages/{id}/hostedContents/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/users/{id}/chats/{id}/messages/{id}/hostedContents/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/chats/{id}/messages/{id}/hostedContents/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`
                        /// - application: `ChannelMessage.Read.Group` and 3 more
                        pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
                            let operation = &Operation {
                                name: "chatMessageHostedContent: get",
                                method: Method::Get,
                                path: "/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
                                pages: &["chatmessagehostedcontent-get"],
                                work: "ChannelMessage.Read.All Chat.Read Chat.ReadWrite",
                                personal: "",
                                application: "ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}

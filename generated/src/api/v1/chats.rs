// Written by `cargo xtask gen`; do not edit.
//! `/chats`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/chats`
    Chats
}

impl Chats {
    /// `POST /chats` — Create chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Chat.Create`, `Chat.ReadWrite`
    /// - application: `Chat.Create`
    pub fn create(&self, body: models::Chat) -> Call<models::Chat> {
        let operation = &Operation {
            name: "chat: create",
            method: Method::Post,
            path: "/chats",
            pages: &["chat-post"],
            work: "Chat.Create Chat.ReadWrite",
            personal: "",
            application: "Chat.Create",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
    pub fn list(&self) -> List<models::Chat> {
        let operation = &Operation {
            name: "chat: list",
            method: Method::Get,
            path: "/chats",
            pages: &["chat-list"],
            work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/chats/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/chats/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/chats/{id}`
        Id
    }

    impl Id {
        /// `GET /chats/{chat-id}` — Get chat
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
                path: "/chats/{chat-id}",
                pages: &["chat-get"],
                work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
                personal: "",
                application: "Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /chats/{chatId}/sendActivityNotification` — chat: sendActivityNotification
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamsActivity.Send`
        /// - application: `TeamsActivity.Send`
        pub fn send_activity_notification(&self, body: requests::chat::SendActivityNotificationRequest) -> Call<()> {
            let operation = &Operation {
                name: "chat: send_activity_notification",
                method: Method::Post,
                path: "/chats/{chatId}/sendActivityNotification",
                pages: &["chat-sendactivitynotification"],
                work: "TeamsActivity.Send",
                personal: "",
                application: "TeamsActivity.Send",
            };
            self.0.name("sendActivityNotification").call(operation).json(body)
        }

        /// `PATCH /chats/{chat-id}` — Update chat
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chat-patch?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Chat.ReadWrite`
        pub fn update(&self, body: models::Chat) -> Call<models::Chat> {
            let operation = &Operation {
                name: "chat: update",
                method: Method::Patch,
                path: "/chats/{chat-id}",
                pages: &["chat-patch"],
                work: "Chat.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/chats/{id}/installedApps`
        pub fn installed_apps(&self) -> installed_apps::InstalledApps {
            installed_apps::InstalledApps(self.0.name("installedApps"))
        }

        /// `/chats/{id}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/chats/{id}/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }

        /// `/chats/{id}/tabs`
        pub fn tabs(&self) -> tabs::Tabs {
            tabs::Tabs(self.0.name("tabs"))
        }
    }

    /// `/chats/{id}/installedApps`
    pub mod installed_apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/chats/{id}/installedApps`
            InstalledApps
        }

        impl InstalledApps {
            /// `POST /chats/{chat-id}/installedApps` — Add app to chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-post-installedapps?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`
            /// - application: `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`
            pub fn create(&self, body: models::TeamsApp) -> Call<()> {
                let operation = &Operation {
                    name: "chat: create",
                    method: Method::Post,
                    path: "/chats/{chat-id}/installedApps",
                    pages: &["chat-post-installedapps"],
                    work: "TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat",
                    personal: "",
                    application: "TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /chats/{chat-id}/installedApps` — List apps in chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-list-installedapps?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadForChat`, `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`
            /// - application: `TeamsAppInstallation.ReadForChat.All`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`
            pub fn list(&self) -> List<models::TeamsAppInstallation> {
                let operation = &Operation {
                    name: "chat: list",
                    method: Method::Get,
                    path: "/chats/{chat-id}/installedApps",
                    pages: &["chat-list-installedapps"],
                    work: "TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat",
                    personal: "",
                    application: "TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All",
                };
                self.0.list(operation)
            }

            /// `/chats/{id}/installedApps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/chats/{id}/installedApps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/chats/{id}/installedApps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /chats/{chat-id}/installedApps/{app-installation-id}` — Uninstall app in a chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-installedapps?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`
                /// - application: `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "chat: delete",
                        method: Method::Delete,
                        path: "/chats/{chat-id}/installedApps/{app-installation-id}",
                        pages: &["chat-delete-installedapps"],
                        work: "TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat",
                        personal: "",
                        application: "TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /chats/{chat-id}/installedApps/{app-installation-id}` — Get installed app in chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-get-installedapps?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsAppInstallation.ReadForChat`, `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`
                /// - application: `TeamsAppInstallation.ReadForChat.All`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`
                pub fn get(&self) -> Get<models::TeamsAppInstallation> {
                    let operation = &Operation {
                        name: "chat: get",
                        method: Method::Get,
                        path: "/chats/{chat-id}/installedApps/{app-installation-id}",
                        pages: &["chat-get-installedapps"],
                        work: "TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat",
                        personal: "",
                        application: "TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /chats/{chat-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`
                /// - application: `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`
                pub fn upgrade(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "teamsAppInstallation: upgrade",
                        method: Method::Post,
                        path: "/chats/{chat-id}/installedApps/{app-installation-id}/upgrade",
                        pages: &["chat-teamsappinstallation-upgrade"],
                        work: "TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat",
                        personal: "",
                        application: "TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All",
                    };
                    self.0.name("upgrade").call(operation)
                }
            }
        }
    }

    /// `/chats/{id}/members`
    pub mod members {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/chats/{id}/members`
            Members
        }

        impl Members {
            /// `POST /chats/{chat-id}/members` — Add member to a chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-post-members?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `ChatMember.ReadWrite`, `Chat.ReadWrite`
            /// - application: `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<()> {
                let operation = &Operation {
                    name: "chat: create",
                    method: Method::Post,
                    path: "/chats/{chat-id}/members",
                    pages: &["chat-post-members"],
                    work: "ChatMember.ReadWrite Chat.ReadWrite",
                    personal: "",
                    application: "ChatMember.ReadWrite.All Chat.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
            }

            /// `GET /chats/{id}/members` — List conversationmembers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chat-list-members?view=graph-rest-1.0)
            /// Also: `/chats/{chat-id}/members`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
            pub fn list(&self) -> List<models::ConversationMember> {
                let operation = &Operation {
                    name: "conversationMember: list",
                    method: Method::Get,
                    path: "/chats/{id}/members",
                    pages: &["conversationmember-list", "chat-list-members"],
                    work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/chats/{id}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/chats/{id}/members/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/chats/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `DELETE /chats/{chat-id}/members/{membership-id}` — Remove member from chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-members?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `ChatMember.ReadWrite`
                /// - application: `ChatMember.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "chat: delete",
                        method: Method::Delete,
                        path: "/chats/{chat-id}/members/{membership-id}",
                        pages: &["chat-delete-members"],
                        work: "ChatMember.ReadWrite",
                        personal: "",
                        application: "ChatMember.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-get?view=graph-rest-1.0)
                /// Also: `/chats/{id}/members/{id}`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChatMember.Read` and 4 more
                /// - application: `ChatMember.Read.All` and 4 more
                pub fn get(&self) -> Get<models::ConversationMember> {
                    let operation = &Operation {
                        name: "chat: get",
                        method: Method::Get,
                        path: "/chats/{chat-id}/members/{membership-id}",
                        pages: &["chat-get-members", "conversationmember-get"],
                        work: "ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/chats/{id}/messages`
    pub mod messages {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/chats/{id}/messages`
            Messages
        }

        impl Messages {
            /// `POST /chats/{chat-id}/messages` — Send message in a chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `ChatMessage.Send`, `Chat.ReadWrite`
            pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
                let operation = &Operation {
                    name: "chat: create",
                    method: Method::Post,
                    path: "/chats/{chat-id}/messages",
                    pages: &["chat-post-messages", "chatmessage-post"],
                    work: "ChatMessage.Send Chat.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /chats/{chat-id}/messages` — List messages in a chat
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
                    path: "/chats/{chat-id}/messages",
                    pages: &["chat-list-messages"],
                    work: "Chat.Read Chat.ReadWrite",
                    personal: "",
                    application: "Chat.Read.All Chat.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/chats/{id}/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/chats/{id}/messages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/chats/{id}/messages/{id}`
                Id
            }

            impl Id {
                /// `GET /chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
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
                        path: "/chats/{chat-id}/messages/{message-id}",
                        pages: &["chatmessage-get"],
                        work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /chats/{chatThread-id}/messages/{message-id}` — Update chatMessage
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`
                pub fn update(&self, body: models::ChatMessage) -> Call<()> {
                    let operation = &Operation {
                        name: "chatMessage: update",
                        method: Method::Patch,
                        path: "/chats/{chatThread-id}/messages/{message-id}",
                        pages: &["chatmessage-update"],
                        work: "",
                        personal: "",
                        application: "Chat.UpdatePolicyViolation.All ChannelMessage.UpdatePolicyViolation.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/chats/{id}/messages/{id}/hostedContents`
                pub fn hosted_contents(&self) -> hosted_contents::HostedContents {
                    hosted_contents::HostedContents(self.0.name("hostedContents"))
                }
            }

            /// `/chats/{id}/messages/{id}/hostedContents`
            pub mod hosted_contents {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/chats/{id}/messages/{id}/hostedContents`
                    HostedContents
                }

                impl HostedContents {
                    /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents` — List hostedContents
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
                            path: "/chats/{chat-id}/messages/{message-id}/hostedContents",
                            pages: &["chatmessage-list-hostedcontents"],
                            work: "ChannelMessage.Read.All Chat.Read Chat.ReadWrite",
                            personal: "",
                            application: "ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/chats/{id}/messages/{id}/hostedContents/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/chats/{id}/messages/{id}/hostedContents/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/chats/{id}/messages/{id}/hostedContents/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
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
                                path: "/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
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

    /// `/chats/{id}/tabs`
    pub mod tabs {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/chats/{id}/tabs`
            Tabs
        }

        impl Tabs {
            /// `POST /chats/{chat-id}/tabs` — Add tab to chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-post-tabs?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsTab.Create`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`
            /// - application: `TeamsTab.Create`, `TeamsTab.ReadWriteForChat.All`, `TeamsTab.ReadWrite.All`
            pub fn create(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
                let operation = &Operation {
                    name: "chat: create",
                    method: Method::Post,
                    path: "/chats/{chat-id}/tabs",
                    pages: &["chat-post-tabs"],
                    work: "TeamsTab.Create TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All",
                    personal: "",
                    application: "TeamsTab.Create TeamsTab.ReadWriteForChat.All TeamsTab.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /chats/{chat-id}/tabs` — List tabs in chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-list-tabs?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`
            /// - application: `TeamsTab.ReadWriteForChat.All`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`
            pub fn list(&self) -> List<models::TeamsTab> {
                let operation = &Operation {
                    name: "chat: list",
                    method: Method::Get,
                    path: "/chats/{chat-id}/tabs",
                    pages: &["chat-list-tabs"],
                    work: "TeamsTab.ReadWriteForChat TeamsTab.Read.All TeamsTab.ReadWrite.All",
                    personal: "",
                    application: "TeamsTab.ReadWriteForChat.All TeamsTab.Read.All TeamsTab.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/chats/{id}/tabs/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/chats/{id}/tabs/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/chats/{id}/tabs/{id}`
                Id
            }

            impl Id {
                /// `DELETE /chats/{chat-id}/tabs/{tab-id}` — Delete tab from chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-tabs?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`
                /// - application: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "chat: delete",
                        method: Method::Delete,
                        path: "/chats/{chat-id}/tabs/{tab-id}",
                        pages: &["chat-delete-tabs"],
                        work: "TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /chats/{chat-id}/tabs/{tab-id}` — Get tab in chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-get-tabs?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`
                /// - application: `TeamsTab.ReadWriteForChat.All`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`
                pub fn get(&self) -> Get<models::TeamsTab> {
                    let operation = &Operation {
                        name: "chat: get",
                        method: Method::Get,
                        path: "/chats/{chat-id}/tabs/{tab-id}",
                        pages: &["chat-get-tabs"],
                        work: "TeamsTab.ReadWriteForChat TeamsTab.Read.All TeamsTab.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.ReadWriteForChat.All TeamsTab.Read.All TeamsTab.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /chats/{chat-id}/tabs/{tab-id}` — Update tab in chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-patch-tabs?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`
                /// - application: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`
                pub fn update(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
                    let operation = &Operation {
                        name: "patch: update",
                        method: Method::Patch,
                        path: "/chats/{chat-id}/tabs/{tab-id}",
                        pages: &["chat-patch-tabs"],
                        work: "TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

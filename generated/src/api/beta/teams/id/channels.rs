// Written by `cargo xtask gen`; do not edit.
//! `/teams/{id}/channels`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/teams/{id}/channels`
    Channels
}

impl Channels {
    /// `POST /teams/{team-id}/channels` — Create channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-beta)
    /// Status: 201, 202, 400.
    /// Permissions, least privileged first:
    /// - work or school account: `Channel.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Channel.Create.Group` and 4 more
    pub fn create(&self, body: models::Channel) -> Call<Option<models::Channel>> {
        let operation = &Operation {
            name: "channel: create",
            method: Method::Post,
            path: "/teams/{team-id}/channels",
            pages: &["channel-post"],
            work: "Channel.Create Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Channel.Create.Group Channel.Create Teamwork.Migrate.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /teams/{team-id}/channels/getAllMessages` — channel: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `ChannelMessage.Read.All`
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let operation = &Operation {
            name: "channel: get_all_messages",
            method: Method::Get,
            path: "/teams/{team-id}/channels/getAllMessages",
            pages: &["channel-getallmessages"],
            work: "",
            personal: "",
            application: "ChannelMessage.Read.All",
        };
        self.0.name("getAllMessages").list(operation)
    }

    /// `GET /teams/{team-id}/channels` — List channels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Channel.ReadBasic.All` and 6 more
    /// - application: `ChannelSettings.Read.Group` and 8 more
    pub fn list(&self) -> List<models::Channel> {
        let operation = &Operation {
            name: "channel: list",
            method: Method::Get,
            path: "/teams/{team-id}/channels",
            pages: &["channel-list"],
            work: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/teams/{id}/channels/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/teams/{id}/channels/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Argument, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/channels/{id}`
        Id
    }

    impl Id {
        /// `POST /teams/{team-id}/channels/{channel-id}/completeMigration` — channel: completeMigration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-completemigration?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `Teamwork.Migrate.All`
        pub fn complete_migration(&self) -> Call<()> {
            let operation = &Operation {
                name: "channel: complete_migration",
                method: Method::Post,
                path: "/teams/{team-id}/channels/{channel-id}/completeMigration",
                pages: &["channel-completemigration"],
                work: "",
                personal: "",
                application: "Teamwork.Migrate.All",
            };
            self.0.name("completeMigration").call(operation)
        }

        /// `DELETE /teams/{team-id}/channels/{channel-id}` — Delete channel
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.Delete.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Channel.Delete.Group` and 3 more
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "channel: delete",
                method: Method::Delete,
                path: "/teams/{team-id}/channels/{channel-id}",
                pages: &["channel-delete"],
                work: "Channel.Delete.All Group.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Channel.Delete.Group Channel.Delete.All Group.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /teams/{team-id}/channels/{channel-id}/doesUserHaveAccess` — channel: doesUserHaveAccess
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-doesuserhaveaccess?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
        /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
        pub fn does_user_have_access(&self, tenant_id: &str, user_id: &str, user_principal_name: &str) -> Call<bool> {
            let operation = &Operation {
                name: "channel: does_user_have_access",
                method: Method::Get,
                path: "/teams/{team-id}/channels/{channel-id}/doesUserHaveAccess",
                pages: &["channel-doesuserhaveaccess"],
                work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                personal: "",
                application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
            };
            self.0
                .function(
                    "doesUserHaveAccess",
                    &[
                        ("tenantId", Argument::quoted(tenant_id)),
                        ("userId", Argument::quoted(user_id)),
                        ("userPrincipalName", Argument::quoted(user_principal_name)),
                    ],
                )
                .call(operation)
        }

        /// `GET /teams/{team-id}/channels/{channel-id}` — Get channel
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All` and 6 more
        /// - application: `ChannelSettings.Read.Group` and 8 more
        pub fn get(&self) -> Get<models::Channel> {
            let operation = &Operation {
                name: "channel: get",
                method: Method::Get,
                path: "/teams/{team-id}/channels/{channel-id}",
                pages: &["channel-get"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /teams/{team-id}/channels/{channel-id}/provisionEmail` — channel: provisionEmail
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-provisionemail?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ChannelSettings.ReadWrite.All`
        pub fn provision_email(&self) -> Call<models::ProvisionChannelEmailResult> {
            let operation = &Operation {
                name: "channel: provision_email",
                method: Method::Post,
                path: "/teams/{team-id}/channels/{channel-id}/provisionEmail",
                pages: &["channel-provisionemail"],
                work: "ChannelSettings.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("provisionEmail").call(operation)
        }

        /// `POST /teams/{team-id}/channels/{channel-id}/removeEmail` — channel: removeEmail
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-removeemail?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ChannelSettings.ReadWrite.All`
        pub fn remove_email(&self) -> Call<()> {
            let operation = &Operation {
                name: "channel: remove_email",
                method: Method::Post,
                path: "/teams/{team-id}/channels/{channel-id}/removeEmail",
                pages: &["channel-removeemail"],
                work: "ChannelSettings.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("removeEmail").call(operation)
        }

        /// `PATCH /teams/{team-id}/channels/{channel-id}` — Update channel
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-patch?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ChannelSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `ChannelSettings.ReadWrite.Group` and 3 more
        pub fn update(&self, body: models::Channel) -> Call<()> {
            let operation = &Operation {
                name: "channel: update",
                method: Method::Patch,
                path: "/teams/{team-id}/channels/{channel-id}",
                pages: &["channel-patch"],
                work: "ChannelSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "ChannelSettings.ReadWrite.Group ChannelSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/teams/{id}/channels/{id}/filesFolder`
        pub fn files_folder(&self) -> files_folder::FilesFolder {
            files_folder::FilesFolder(self.0.name("filesFolder"))
        }

        /// `/teams/{id}/channels/{id}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/teams/{id}/channels/{id}/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }

        /// `/teams/{id}/channels/{id}/sharedWithTeams`
        pub fn shared_with_teams(&self) -> shared_with_teams::SharedWithTeams {
            shared_with_teams::SharedWithTeams(self.0.name("sharedWithTeams"))
        }

        /// `/teams/{id}/channels/{id}/tabs`
        pub fn tabs(&self) -> tabs::Tabs {
            tabs::Tabs(self.0.name("tabs"))
        }
    }

    /// `/teams/{id}/channels/{id}/filesFolder`
    pub mod files_folder {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/channels/{id}/filesFolder`
            FilesFolder
        }

        impl FilesFolder {
            /// `GET /teams/{id}/channels/{id}/filesFolder` — Get filesFolder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-get-filesfolder?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta)
            /// Also: `/teams/{teamId}/channels/{channelId}/filesFolder`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read.All` and 3 more
            /// - application: `File.Read.Group` and 4 more
            pub fn get(&self) -> Get<models::DriveItem> {
                let operation = &Operation {
                    name: "channel: get",
                    method: Method::Get,
                    path: "/teams/{id}/channels/{id}/filesFolder",
                    pages: &["channel-get-filesfolder", "driveitem-get"],
                    work: "Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "File.Read.Group Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/teams/{id}/channels/{id}/members`
    pub mod members {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/channels/{id}/members`
            Members
        }

        impl Members {
            /// `POST /teams/{team-id}/channels/{channel-id}/members` — Add member to channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `ChannelMember.ReadWrite.All`
            /// - application: `ChannelMember.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
                let operation = &Operation {
                    name: "channel: create",
                    method: Method::Post,
                    path: "/teams/{team-id}/channels/{channel-id}/members",
                    pages: &["channel-post-members"],
                    work: "ChannelMember.ReadWrite.All",
                    personal: "",
                    application: "ChannelMember.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
            }

            /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
            /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
            pub fn list(&self) -> List<models::ConversationMember> {
                let operation = &Operation {
                    name: "channel: list",
                    method: Method::Get,
                    path: "/teams/{team-id}/channels/{channel-id}/members",
                    pages: &["channel-list-members"],
                    work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                    personal: "",
                    application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/teams/{id}/channels/{id}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/teams/{id}/channels/{id}/members/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/teams/{id}/channels/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `DELETE /teams/{team-id}/channels/{channel-id}/members/{membership-id}` — Remove member from channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMember.ReadWrite.All`
                /// - application: `ChannelMember.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "channel: delete",
                        method: Method::Delete,
                        path: "/teams/{team-id}/channels/{channel-id}/members/{membership-id}",
                        pages: &["channel-delete-members"],
                        work: "ChannelMember.ReadWrite.All",
                        personal: "",
                        application: "ChannelMember.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /teams/{team-id}/channels/{channel-id}/members/{membership-id}` — Get member of channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-get-members?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                pub fn get(&self) -> Get<models::ConversationMember> {
                    let operation = &Operation {
                        name: "channel: get",
                        method: Method::Get,
                        path: "/teams/{team-id}/channels/{channel-id}/members/{membership-id}",
                        pages: &["channel-get-members"],
                        work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                        personal: "",
                        application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /teams/{team-id}/channels/{channel-id}/members/{membership-id}` — Update member in channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-beta)
                /// Also: `/teams/{id}/channels/{id}/members/{id}`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMember.ReadWrite.All`
                /// - application: `ChannelMember.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
                    let operation = &Operation {
                        name: "channel: update",
                        method: Method::Patch,
                        path: "/teams/{team-id}/channels/{channel-id}/members/{membership-id}",
                        pages: &["channel-update-members", "conversationmember-update"],
                        work: "ChannelMember.ReadWrite.All",
                        personal: "",
                        application: "ChannelMember.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
                }
            }
        }
    }

    /// `/teams/{id}/channels/{id}/messages`
    pub mod messages {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/channels/{id}/messages`
            Messages
        }

        impl Messages {
            /// `POST /teams/{team-id}/channels/{channel-id}/messages` — Send chatMessage in channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`
            /// - application: `Teamwork.Migrate.All`
            pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
                let operation = &Operation {
                    name: "channel: create",
                    method: Method::Post,
                    path: "/teams/{team-id}/channels/{channel-id}/messages",
                    pages: &["channel-post-messages", "chatmessage-post"],
                    work: "ChannelMessage.Send Group.ReadWrite.All",
                    personal: "",
                    application: "Teamwork.Migrate.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /teams/{team-id}/channels/{channel-id}/messages/delta` — chatMessage: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `ChannelMessage.Read.Group` and 3 more
            pub fn delta(&self) -> List<models::ChatMessage> {
                let operation = &Operation {
                    name: "chatMessage: delta",
                    method: Method::Get,
                    path: "/teams/{team-id}/channels/{channel-id}/messages/delta",
                    pages: &["chatmessage-delta"],
                    work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `ChannelMessage.Read.Group` and 3 more
            pub fn list(&self) -> List<models::ChatMessage> {
                let operation = &Operation {
                    name: "channel: list",
                    method: Method::Get,
                    path: "/teams/{team-id}/channels/{channel-id}/messages",
                    pages: &["channel-list-messages"],
                    work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/teams/{id}/channels/{id}/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/teams/{id}/channels/{id}/messages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/teams/{id}/channels/{id}/messages/{id}`
                Id
            }

            impl Id {
                /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}` — Get chatMessage in a channel or chat
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
                        path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}",
                        pages: &["chatmessage-get"],
                        work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/softDelete` — chatMessage: softDelete
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-softdelete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.ReadWrite`, `ChatMessage.ReadWrite`
                pub fn soft_delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "chatMessage: soft_delete",
                        method: Method::Post,
                        path: "/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/softDelete",
                        pages: &["chatmessage-softdelete"],
                        work: "ChannelMessage.ReadWrite ChatMessage.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("softDelete").call(operation)
                }

                /// `POST /teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/undoSoftDelete` — chatMessage: undoSoftDelete
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.ReadWrite`, `ChatMessage.ReadWrite`
                pub fn undo_soft_delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "chatMessage: undo_soft_delete",
                        method: Method::Post,
                        path: "/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/undoSoftDelete",
                        pages: &["chatmessage-undosoftdelete"],
                        work: "ChannelMessage.ReadWrite ChatMessage.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("undoSoftDelete").call(operation)
                }

                /// `PATCH /teams/{team-id}/channels/{channel-id}/messages/{message-id}` — Update chatMessage
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-beta)
                /// Status: 204, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Chat.ReadWrite`
                /// - application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`
                pub fn update(&self, body: models::ChatMessage) -> Call<()> {
                    let operation = &Operation {
                        name: "chatMessage: update",
                        method: Method::Patch,
                        path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}",
                        pages: &["chatmessage-update"],
                        work: "Chat.ReadWrite",
                        personal: "",
                        application: "Chat.UpdatePolicyViolation.All ChannelMessage.UpdatePolicyViolation.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/teams/{id}/channels/{id}/messages/{id}/hostedContents`
                pub fn hosted_contents(&self) -> hosted_contents::HostedContents {
                    hosted_contents::HostedContents(self.0.name("hostedContents"))
                }

                /// `/teams/{id}/channels/{id}/messages/{id}/replies`
                pub fn replies(&self) -> replies::Replies {
                    replies::Replies(self.0.name("replies"))
                }
            }

            /// `/teams/{id}/channels/{id}/messages/{id}/hostedContents`
            pub mod hosted_contents {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/teams/{id}/channels/{id}/messages/{id}/hostedContents`
                    HostedContents
                }

                impl HostedContents {
                    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents` — List hostedContents
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMessage.Read.All` and 4 more
                    /// - application: `ChannelMessage.Read.Group` and 6 more
                    pub fn list(&self) -> List<models::ChatMessageHostedContent> {
                        let operation = &Operation {
                            name: "chatMessage: list",
                            method: Method::Get,
                            path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents",
                            pages: &["chatmessage-list-hostedcontents"],
                            work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                            personal: "",
                            application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.Read.All` and 4 more
                        /// - application: `ChannelMessage.Read.Group` and 6 more
                        pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
                            let operation = &Operation {
                                name: "chatMessageHostedContent: get",
                                method: Method::Get,
                                path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
                                pages: &["chatmessagehostedcontent-get"],
                                work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                                personal: "",
                                application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }

            /// `/teams/{id}/channels/{id}/messages/{id}/replies`
            pub mod replies {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/teams/{id}/channels/{id}/messages/{id}/replies`
                    Replies
                }

                impl Replies {
                    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — Send replies to a message in a channel
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`
                    /// - application: `Teamwork.Migrate.All`
                    pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
                        let operation = &Operation {
                            name: "chatMessage: create",
                            method: Method::Post,
                            path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies",
                            pages: &["chatmessage-post-replies", "chatmessage-post"],
                            work: "ChannelMessage.Send Group.ReadWrite.All",
                            personal: "",
                            application: "Teamwork.Migrate.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
                    /// - application: `ChannelMessage.Read.Group` and 3 more
                    pub fn list(&self) -> List<models::ChatMessage> {
                        let operation = &Operation {
                            name: "chatMessage: list",
                            method: Method::Get,
                            path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies",
                            pages: &["chatmessage-list-replies"],
                            work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
                            personal: "",
                            application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` — Get chatMessage in a channel or chat
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
                                path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}",
                                pages: &["chatmessage-get"],
                                work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                                personal: "",
                                application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/softDelete` — chatMessage: softDelete
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-softdelete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.ReadWrite`, `ChatMessage.ReadWrite`
                        pub fn soft_delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "chatMessage: soft_delete",
                                method: Method::Post,
                                path: "/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/softDelete",
                                pages: &["chatmessage-softdelete"],
                                work: "ChannelMessage.ReadWrite ChatMessage.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.name("softDelete").call(operation)
                        }

                        /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/undoSoftDelete` — chatMessage: undoSoftDelete
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.ReadWrite`, `ChatMessage.ReadWrite`
                        pub fn undo_soft_delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "chatMessage: undo_soft_delete",
                                method: Method::Post,
                                path: "/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/undoSoftDelete",
                                pages: &["chatmessage-undosoftdelete"],
                                work: "ChannelMessage.ReadWrite ChatMessage.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.name("undoSoftDelete").call(operation)
                        }

                        /// `PATCH /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` — Update chatMessage
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-beta)
                        /// Status: 204, 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Chat.ReadWrite`
                        /// - application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`
                        pub fn update(&self, body: models::ChatMessage) -> Call<()> {
                            let operation = &Operation {
                                name: "chatMessage: update",
                                method: Method::Patch,
                                path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}",
                                pages: &["chatmessage-update"],
                                work: "Chat.ReadWrite",
                                personal: "",
                                application: "Chat.UpdatePolicyViolation.All ChannelMessage.UpdatePolicyViolation.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents`
                        pub fn hosted_contents(&self) -> hosted_contents::HostedContents {
                            hosted_contents::HostedContents(self.0.name("hostedContents"))
                        }
                    }

                    /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents`
                    pub mod hosted_contents {
                        use super::models;
                        use crate::runtime::{List, Method, Operation};

                        crate::runtime::node! {
                            /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents`
                            HostedContents
                        }

                        impl HostedContents {
                            /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents` — List hostedContents
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `ChannelMessage.Read.All` and 4 more
                            /// - application: `ChannelMessage.Read.Group` and 6 more
                            pub fn list(&self) -> List<models::ChatMessageHostedContent> {
                                let operation = &Operation {
                                    name: "chatMessage: list",
                                    method: Method::Get,
                                    path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents",
                                    pages: &["chatmessage-list-hostedcontents"],
                                    work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                                    personal: "",
                                    application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All",
                                };
                                self.0.list(operation)
                            }

                            /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}`
                            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                id::Id(self.0.key(id.as_ref()))
                            }
                        }

                        /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}`
                        pub mod id {
                            use super::models;
                            use crate::runtime::{Get, Method, Operation};

                            crate::runtime::node! {
                                /// `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}`
                                Id
                            }

                            impl Id {
                                /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-beta)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `ChannelMessage.Read.All` and 4 more
                                /// - application: `ChannelMessage.Read.Group` and 6 more
                                pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
                                    let operation = &Operation {
                                        name: "chatMessageHostedContent: get",
                                        method: Method::Get,
                                        path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}",
                                        pages: &["chatmessagehostedcontent-get"],
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
            }
        }
    }

    /// `/teams/{id}/channels/{id}/sharedWithTeams`
    pub mod shared_with_teams {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/channels/{id}/sharedWithTeams`
            SharedWithTeams
        }

        impl SharedWithTeams {
            /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams` — List sharedWithChannelTeamInfo
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
            /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
            pub fn list(&self) -> List<models::SharedWithChannelTeamInfo> {
                let operation = &Operation {
                    name: "sharedWithChannelTeamInfo: list",
                    method: Method::Get,
                    path: "/teams/{team-id}/channels/{channel-id}/sharedWithTeams",
                    pages: &["sharedwithchannelteaminfo-list"],
                    work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                    personal: "",
                    application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/teams/{id}/channels/{id}/sharedWithTeams/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/teams/{id}/channels/{id}/sharedWithTeams/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/teams/{id}/channels/{id}/sharedWithTeams/{id}`
                Id
            }

            impl Id {
                /// `DELETE /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}` — Delete sharedWithChannelTeamInfo
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMember.ReadWrite.All`
                /// - application: `ChannelMember.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "sharedWithChannelTeamInfo: delete",
                        method: Method::Delete,
                        path: "/teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}",
                        pages: &["sharedwithchannelteaminfo-delete"],
                        work: "ChannelMember.ReadWrite.All",
                        personal: "",
                        application: "ChannelMember.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}` — Get sharedWithChannelTeamInfo
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                pub fn get(&self) -> Get<models::SharedWithChannelTeamInfo> {
                    let operation = &Operation {
                        name: "sharedWithChannelTeamInfo: get",
                        method: Method::Get,
                        path: "/teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}",
                        pages: &["sharedwithchannelteaminfo-get"],
                        work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                        personal: "",
                        application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `/teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers`
                pub fn allowed_members(&self) -> allowed_members::AllowedMembers {
                    allowed_members::AllowedMembers(self.0.name("allowedMembers"))
                }
            }

            /// `/teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers`
            pub mod allowed_members {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers`
                    AllowedMembers
                }

                impl AllowedMembers {
                    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}/allowedMembers` — List allowedMembers
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list-allowedmembers?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                    /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                    pub fn list(&self) -> List<models::ConversationMember> {
                        let operation = &Operation {
                            name: "sharedWithChannelTeamInfo: list",
                            method: Method::Get,
                            path: "/teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}/allowedMembers",
                            pages: &["sharedwithchannelteaminfo-list-allowedmembers"],
                            work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                            personal: "",
                            application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }

    /// `/teams/{id}/channels/{id}/tabs`
    pub mod tabs {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/channels/{id}/tabs`
            Tabs
        }

        impl Tabs {
            /// `POST /teams/{id}/channels/{id}/tabs` — Add tab to channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-post-tabs?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsTab.Create` and 4 more
            /// - application: `TeamsTab.Create.Group` and 5 more
            pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
                let operation = &Operation {
                    name: "channel: create",
                    method: Method::Post,
                    path: "/teams/{id}/channels/{id}/tabs",
                    pages: &["channel-post-tabs"],
                    work: "TeamsTab.Create TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /teams/{team-id}/channels/{channel-id}/tabs` — List tabs in channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsTab.Read.All` and 6 more
            /// - application: `TeamsTab.Read.Group` and 8 more
            pub fn list(&self) -> List<models::TeamsTab> {
                let operation = &Operation {
                    name: "channel: list",
                    method: Method::Get,
                    path: "/teams/{team-id}/channels/{channel-id}/tabs",
                    pages: &["channel-list-tabs"],
                    work: "TeamsTab.Read.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "TeamsTab.Read.Group TeamsTab.ReadWrite.Group TeamsTab.Read.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/teams/{id}/channels/{id}/tabs/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/teams/{id}/channels/{id}/tabs/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Object, Operation};

            crate::runtime::node! {
                /// `/teams/{id}/channels/{id}/tabs/{id}`
                Id
            }

            impl Id {
                /// `DELETE /teams/{team-id}/channels/{channel-id}/tabs/{tab-id}` — Delete tab from channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.ReadWriteForTeam` and 3 more
                /// - application: `TeamsTab.Delete.Group` and 5 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "channel: delete",
                        method: Method::Delete,
                        path: "/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}",
                        pages: &["channel-delete-tabs"],
                        work: "TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.Delete.Group TeamsTab.ReadWrite.Group TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /teams/{team-id}/channels/{channel-id}/tabs/{tab-id}` — Get tab in channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.Read.All` and 6 more
                /// - application: `TeamsTab.Read.Group` and 8 more
                pub fn get(&self) -> Get<models::TeamsTab> {
                    let operation = &Operation {
                        name: "channel: get",
                        method: Method::Get,
                        path: "/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}",
                        pages: &["channel-get-tabs"],
                        work: "TeamsTab.Read.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.Read.Group TeamsTab.ReadWrite.Group TeamsTab.Read.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /teams/{team-id}/channels/{channel-id}/tabs/{tab-id}` — Update tab
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.ReadWriteForTeam` and 3 more
                /// - application: `TeamsTab.ReadWrite.Group` and 4 more
                pub fn update(&self, body: models::TeamsTab) -> Call<Object> {
                    let operation = &Operation {
                        name: "patch: update",
                        method: Method::Patch,
                        path: "/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}",
                        pages: &["channel-patch-tabs"],
                        work: "TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.ReadWrite.Group TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

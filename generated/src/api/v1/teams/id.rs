// Written by `cargo xtask gen`; do not edit.
//! `/teams/{id}`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/teams/{id}`
    Id
}

impl Id {
    /// `POST /teams/{id}/archive` — Archive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `TeamSettings.ReadWrite.Group` and 3 more
    pub fn archive(&self) -> Call<()> {
        let operation = &Operation {
            name: "team: archive",
            method: Method::Post,
            path: "/teams/{id}/archive",
            pages: &["team-archive"],
            work: "TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("archive").call(operation)
    }

    /// `POST /teams/{id}/clone` — Clone a team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn clone_(&self, body: requests::team::CloneRequest) -> Call<()> {
        let operation = &Operation {
            name: "team: clone_",
            method: Method::Post,
            path: "/teams/{id}/clone",
            pages: &["team-clone"],
            work: "Team.Create Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Team.Create Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("clone").call(operation).json(body)
    }

    /// `POST /teams/{team-id}/completeMigration` — team: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-completemigration?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - application: `Teamwork.Migrate.All`
    pub fn complete_migration(&self) -> Call<()> {
        let operation = &Operation {
            name: "team: complete_migration",
            method: Method::Post,
            path: "/teams/{team-id}/completeMigration",
            pages: &["team-completemigration"],
            work: "",
            personal: "",
            application: "Teamwork.Migrate.All",
        };
        self.0.name("completeMigration").call(operation)
    }

    /// `GET /teams/{team-id}` — Get team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Team.ReadBasic.All` and 6 more
    /// - application: `TeamSettings.Read.Group` and 8 more
    pub fn get(&self) -> Get<models::Team> {
        let operation = &Operation {
            name: "team: get",
            method: Method::Get,
            path: "/teams/{team-id}",
            pages: &["team-get"],
            work: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /teams/{teamId}/sendActivityNotification` — team: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `TeamsActivity.Send`
    /// - application: `TeamsActivity.Send.Group`, `TeamsActivity.Send`
    pub fn send_activity_notification(&self, body: requests::team::SendActivityNotificationRequest) -> Call<()> {
        let operation = &Operation {
            name: "team: send_activity_notification",
            method: Method::Post,
            path: "/teams/{teamId}/sendActivityNotification",
            pages: &["team-sendactivitynotification"],
            work: "TeamsActivity.Send",
            personal: "",
            application: "TeamsActivity.Send.Group TeamsActivity.Send",
        };
        self.0.name("sendActivityNotification").call(operation).json(body)
    }

    /// `POST /teams/{id}/unarchive` — Unarchive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-unarchive?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `TeamSettings.ReadWrite.Group` and 3 more
    pub fn unarchive(&self) -> Call<()> {
        let operation = &Operation {
            name: "team: unarchive",
            method: Method::Post,
            path: "/teams/{id}/unarchive",
            pages: &["team-unarchive"],
            work: "TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("unarchive").call(operation)
    }

    /// `PATCH /teams/{team-id}` — Update team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `TeamSettings.ReadWrite.Group` and 3 more
    pub fn update(&self, body: models::Team) -> Call<()> {
        let operation = &Operation {
            name: "team: update",
            method: Method::Patch,
            path: "/teams/{team-id}",
            pages: &["team-update"],
            work: "TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/teams/{id}/channels`
    pub fn channels(&self) -> channels::Channels {
        channels::Channels(self.0.name("channels"))
    }

    /// `/teams/{id}/installedApps`
    pub fn installed_apps(&self) -> installed_apps::InstalledApps {
        installed_apps::InstalledApps(self.0.name("installedApps"))
    }

    /// `/teams/{id}/members`
    pub fn members(&self) -> members::Members {
        members::Members(self.0.name("members"))
    }

    /// `/teams/{id}/primaryChannel`
    pub fn primary_channel(&self) -> primary_channel::PrimaryChannel {
        primary_channel::PrimaryChannel(self.0.name("primaryChannel"))
    }

    /// `/teams/{id}/schedule`
    pub fn schedule(&self) -> schedule::Schedule {
        schedule::Schedule(self.0.name("schedule"))
    }
}

/// `/teams/{id}/channels`
pub mod channels {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/channels`
        Channels
    }

    impl Channels {
        /// `POST /teams/{team-id}/channels` — Create channel
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Channel.Create.Group` and 4 more
        pub fn create(&self, body: models::Channel) -> Call<models::Channel> {
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
        /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/channel-list?view=graph-rest-1.0)
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
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/channels/{id}`
            Id
        }

        impl Id {
            /// `POST /teams/{team-id}/channels/{channel-id}/completeMigration` — channel: completeMigration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-completemigration?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/channel-delete?view=graph-rest-1.0)
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

            /// `GET /teams/{team-id}/channels/{channel-id}` — Get channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-get?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/channel-provisionemail?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/channel-removeemail?view=graph-rest-1.0)
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

            /// `PATCH /teams/{team-id}/channels/{channel-id}` — Patch channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/channel-patch?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/channel-get-filesfolder?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read.All` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DriveItem> {
                    let operation = &Operation {
                        name: "channel: get",
                        method: Method::Get,
                        path: "/teams/{id}/channels/{id}/filesFolder",
                        pages: &["channel-get-filesfolder"],
                        work: "Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-add?view=graph-rest-1.0)
                /// Also: `/teams/{id}/channels/{id}/members`.
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMember.ReadWrite.All`
                /// - application: `ChannelMember.ReadWrite.All`
                pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
                    let operation = &Operation {
                        name: "channel: create",
                        method: Method::Post,
                        path: "/teams/{team-id}/channels/{channel-id}/members",
                        pages: &["channel-post-members", "conversationmember-add"],
                        work: "ChannelMember.ReadWrite.All",
                        personal: "",
                        application: "ChannelMember.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
                }

                /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of a channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-delete?view=graph-rest-1.0)
                    /// Also: `/teams/{id}/channels/{id}/members/{id}`.
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMember.ReadWrite.All`
                    /// - application: `ChannelMember.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "channel: delete",
                            method: Method::Delete,
                            path: "/teams/{team-id}/channels/{channel-id}/members/{membership-id}",
                            pages: &["channel-delete-members", "conversationmember-delete"],
                            work: "ChannelMember.ReadWrite.All",
                            personal: "",
                            application: "ChannelMember.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /teams/{team-id}/channels/{channel-id}/members/{membership-id}` — Get member of channel
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/channel-get-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-get?view=graph-rest-1.0)
                    /// Also: `/teams/{id}/channels/{id}/members/{id}`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                    /// - application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ConversationMember> {
                        let operation = &Operation {
                            name: "channel: get",
                            method: Method::Get,
                            path: "/teams/{team-id}/channels/{channel-id}/members/{membership-id}",
                            pages: &["channel-get-members", "conversationmember-get"],
                            work: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                            personal: "",
                            application: "ChannelMember.Read.All ChannelMember.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /teams/{team-id}/channels/{channel-id}/members/{membership-id}` — Update member in channel
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-1.0)
                    /// Also: `/teams/{id}/channels/{id}/members/{id}`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMember.ReadWrite.All`
                    /// - application: `ChannelMember.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: impl Into<models::ConversationMember>,
                    ) -> Call<models::ConversationMember> {
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
                /// [Reference](https://learn.microsoft.com/graph/api/channel-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.Send`
                /// - application: `Teamwork.Migrate.All`
                pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
                    let operation = &Operation {
                        name: "channel: create",
                        method: Method::Post,
                        path: "/teams/{team-id}/channels/{channel-id}/messages",
                        pages: &["channel-post-messages", "chatmessage-post"],
                        work: "ChannelMessage.Send",
                        personal: "",
                        application: "Teamwork.Migrate.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /teams/{team-id}/channels/{channel-id}/messages/delta` — chatMessage: delta
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.Read.All`
                /// - application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
                pub fn delta(&self) -> List<models::ChatMessage> {
                    let operation = &Operation {
                        name: "chatMessage: delta",
                        method: Method::Get,
                        path: "/teams/{team-id}/channels/{channel-id}/messages/delta",
                        pages: &["chatmessage-delta"],
                        work: "ChannelMessage.Read.All",
                        personal: "",
                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All",
                    };
                    self.0.name("delta").list(operation)
                }

                /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ChannelMessage.Read.All`
                /// - application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
                pub fn list(&self) -> List<models::ChatMessage> {
                    let operation = &Operation {
                        name: "channel: list",
                        method: Method::Get,
                        path: "/teams/{team-id}/channels/{channel-id}/messages",
                        pages: &["channel-list-messages"],
                        work: "ChannelMessage.Read.All",
                        personal: "",
                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All",
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
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMessage.Read.All` and 4 more
                    /// - application: `ChannelMessage.Read.Group` and 5 more
                    pub fn get(&self) -> Get<models::ChatMessage> {
                        let operation = &Operation {
                            name: "chatMessage: get",
                            method: Method::Get,
                            path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}",
                            pages: &["chatmessage-get"],
                            work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                            personal: "",
                            application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read.All Chat.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /teams/{team-id}/channels/{channel-id}/messages/{message-id}` — Update chatMessage
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`
                    pub fn update(&self, body: models::ChatMessage) -> Call<()> {
                        let operation = &Operation {
                            name: "chatMessage: update",
                            method: Method::Patch,
                            path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}",
                            pages: &["chatmessage-update"],
                            work: "",
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
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`
                        /// - application: `ChannelMessage.Read.Group` and 3 more
                        pub fn list(&self) -> List<models::ChatMessageHostedContent> {
                            let operation = &Operation {
                                name: "chatMessage: list",
                                method: Method::Get,
                                path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents",
                                pages: &["chatmessage-list-hostedcontents"],
                                work: "ChannelMessage.Read.All Chat.Read Chat.ReadWrite",
                                personal: "",
                                application: "ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All",
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
                            /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`
                            /// - application: `ChannelMessage.Read.Group` and 3 more
                            pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
                                let operation = &Operation {
                                    name: "chatMessageHostedContent: get",
                                    method: Method::Get,
                                    path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}",
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
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-post-messagereply?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`
                        /// - application: `Teamwork.Migrate.All`
                        pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
                            let operation = &Operation {
                                name: "chatMessage: create",
                                method: Method::Post,
                                path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies",
                                pages: &["chatmessage-post-replies", "channel-post-messagereply", "chatmessage-post"],
                                work: "ChannelMessage.Send Group.ReadWrite.All",
                                personal: "",
                                application: "Teamwork.Migrate.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ChannelMessage.Read.All`
                        /// - application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
                        pub fn list(&self) -> List<models::ChatMessage> {
                            let operation = &Operation {
                                name: "chatMessage: list",
                                method: Method::Get,
                                path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies",
                                pages: &["chatmessage-list-replies"],
                                work: "ChannelMessage.Read.All",
                                personal: "",
                                application: "ChannelMessage.Read.Group ChannelMessage.Read.All",
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
                            /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `ChannelMessage.Read.All` and 4 more
                            /// - application: `ChannelMessage.Read.Group` and 5 more
                            pub fn get(&self) -> Get<models::ChatMessage> {
                                let operation = &Operation {
                                    name: "chatMessage: get",
                                    method: Method::Get,
                                    path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}",
                                    pages: &["chatmessage-get"],
                                    work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                                    personal: "",
                                    application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read.All Chat.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` — Update chatMessage
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`
                            pub fn update(&self, body: models::ChatMessage) -> Call<()> {
                                let operation = &Operation {
                                    name: "chatMessage: update",
                                    method: Method::Patch,
                                    path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}",
                                    pages: &["chatmessage-update"],
                                    work: "",
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
                                /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-1.0)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`
                                /// - application: `ChannelMessage.Read.Group` and 3 more
                                pub fn list(&self) -> List<models::ChatMessageHostedContent> {
                                    let operation = &Operation {
                                        name: "chatMessage: list",
                                        method: Method::Get,
                                        path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents",
                                        pages: &["chatmessage-list-hostedcontents"],
                                        work: "ChannelMessage.Read.All Chat.Read Chat.ReadWrite",
                                        personal: "",
                                        application: "ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All",
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
                                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-1.0)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`
                                    /// - application: `ChannelMessage.Read.Group` and 3 more
                                    pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
                                        let operation = &Operation {
                                            name: "chatMessageHostedContent: get",
                                            method: Method::Get,
                                            path: "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}",
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
                /// `POST /teams/{team-id}/channels/{channel-id}/tabs` — Add tab to channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-post-tabs?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.Create` and 4 more
                /// - application: `TeamsTab.Create.Group` and 5 more
                pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
                    let operation = &Operation {
                        name: "channel: create",
                        method: Method::Post,
                        path: "/teams/{team-id}/channels/{channel-id}/tabs",
                        pages: &["channel-post-tabs"],
                        work: "TeamsTab.Create TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /teams/{id}/channels/{id}/tabs` — List tabs in channel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsTab.Read.All` and 6 more
                /// - application: `TeamsTab.Read.Group` and 8 more
                pub fn list(&self) -> List<models::TeamsTab> {
                    let operation = &Operation {
                        name: "channel: list",
                        method: Method::Get,
                        path: "/teams/{id}/channels/{id}/tabs",
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
                    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-1.0)
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

                    /// `GET /teams/{team-id}/channels/{channel-id}/tabs/{tab-id}` — Get tab
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-1.0)
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
}

/// `/teams/{id}/installedApps`
pub mod installed_apps {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/installedApps`
        InstalledApps
    }

    impl InstalledApps {
        /// `POST /teams/{team-id}/installedApps` — Add app to team
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-post-installedapps?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 3 more
        /// - application: `TeamsAppInstallation.ReadWriteSelfForTeam.All` and 3 more
        pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
            let operation = &Operation {
                name: "team: create",
                method: Method::Post,
                path: "/teams/{team-id}/installedApps",
                pages: &["team-post-installedapps"],
                work: "TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::TeamsAppInstallation>::into(body))
        }

        /// `GET /teams/{team-id}/installedApps` — List apps in team
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamsAppInstallation.ReadForTeam` and 6 more
        /// - application: `TeamsAppInstallation.Read.Group` and 7 more
        pub fn list(&self) -> List<models::TeamsAppInstallation> {
            let operation = &Operation {
                name: "team: list",
                method: Method::Get,
                path: "/teams/{team-id}/installedApps",
                pages: &["team-list-installedapps"],
                work: "TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/installedApps/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/installedApps/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/installedApps/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{team-id}/installedApps/{app-installation-id}` — Remove app from team
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 3 more
            /// - application: `TeamsAppInstallation.ReadWriteSelfForTeam.All` and 3 more
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "team: delete",
                    method: Method::Delete,
                    path: "/teams/{team-id}/installedApps/{app-installation-id}",
                    pages: &["team-delete-installedapps"],
                    work: "TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{id}/installedApps/{id}` — Get installed app in team
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 7 more
            /// - application: `TeamsAppInstallation.Read.Group` and 7 more
            pub fn get(&self) -> Get<models::TeamsAppInstallation> {
                let operation = &Operation {
                    name: "team: get",
                    method: Method::Get,
                    path: "/teams/{id}/installedApps/{id}",
                    pages: &["team-get-installedapps"],
                    work: "TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteForTeam Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /teams/{team-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 3 more
            /// - application: `TeamsAppInstallation.ReadWriteSelfForTeam.All` and 3 more
            pub fn upgrade(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamsAppInstallation: upgrade",
                    method: Method::Post,
                    path: "/teams/{team-id}/installedApps/{app-installation-id}/upgrade",
                    pages: &["team-teamsappinstallation-upgrade"],
                    work: "TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.name("upgrade").call(operation)
            }
        }
    }
}

/// `/teams/{id}/members`
pub mod members {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/members`
        Members
    }

    impl Members {
        /// `POST /teams/{team-id}/members/add` — conversationMember: add
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0)
        /// Status: 200, 207.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamMember.ReadWrite.All`
        /// - application: `TeamMember.ReadWrite.All`
        pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
            let operation = &Operation {
                name: "conversationMember: add",
                method: Method::Post,
                path: "/teams/{team-id}/members/add",
                pages: &["conversationmembers-add"],
                work: "TeamMember.ReadWrite.All",
                personal: "",
                application: "TeamMember.ReadWrite.All",
            };
            self.0.name("add").call(operation).json(body)
        }

        /// `POST /teams/{team-id}/members` — Add member to team
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamMember.ReadWrite.All`
        /// - application: `TeamMember.ReadWrite.All`
        pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
            let operation = &Operation {
                name: "team: create",
                method: Method::Post,
                path: "/teams/{team-id}/members",
                pages: &["team-post-members"],
                work: "TeamMember.ReadWrite.All",
                personal: "",
                application: "TeamMember.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
        }

        /// `GET /teams/{team-id}/members` — List members of team
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamMember.Read.All`, `TeamMember.ReadWrite.All`
        /// - application: `TeamMember.Read.Group`, `TeamMember.Read.All`, `TeamMember.ReadWrite.All`
        pub fn list(&self) -> List<models::ConversationMember> {
            let operation = &Operation {
                name: "team: list",
                method: Method::Get,
                path: "/teams/{team-id}/members",
                pages: &["team-list-members"],
                work: "TeamMember.Read.All TeamMember.ReadWrite.All",
                personal: "",
                application: "TeamMember.Read.Group TeamMember.Read.All TeamMember.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/members/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/members/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/members/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{team-id}/members/{membership-id}` — Remove member from team
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamMember.ReadWrite.All`
            /// - application: `TeamMember.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "team: delete",
                    method: Method::Delete,
                    path: "/teams/{team-id}/members/{membership-id}",
                    pages: &["team-delete-members"],
                    work: "TeamMember.ReadWrite.All",
                    personal: "",
                    application: "TeamMember.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{team-id}/members/{membership-id}` — Get member of team
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamMember.Read.All`, `TeamMember.ReadWrite.All`
            /// - application: `TeamMember.Read.Group`, `TeamMember.Read.All`, `TeamMember.ReadWrite.All`
            pub fn get(&self) -> Get<models::ConversationMember> {
                let operation = &Operation {
                    name: "team: get",
                    method: Method::Get,
                    path: "/teams/{team-id}/members/{membership-id}",
                    pages: &["team-get-members"],
                    work: "TeamMember.Read.All TeamMember.ReadWrite.All",
                    personal: "",
                    application: "TeamMember.Read.Group TeamMember.Read.All TeamMember.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /teams/{team-id}/members/{membership-id}` — Update member in team
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamMember.ReadWrite.All`
            /// - application: `TeamMember.ReadWrite.All`
            pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
                let operation = &Operation {
                    name: "team: update",
                    method: Method::Patch,
                    path: "/teams/{team-id}/members/{membership-id}",
                    pages: &["team-update-members"],
                    work: "TeamMember.ReadWrite.All",
                    personal: "",
                    application: "TeamMember.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
            }
        }
    }
}

/// `/teams/{id}/primaryChannel`
pub mod primary_channel {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/primaryChannel`
        PrimaryChannel
    }

    impl PrimaryChannel {
        /// `GET /teams/{id}/primaryChannel` — Get primaryChannel
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-get-primarychannel?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`
        /// - application: `ChannelSettings.Read.Group` and 4 more
        pub fn get(&self) -> Get<models::Channel> {
            let operation = &Operation {
                name: "team: get",
                method: Method::Get,
                path: "/teams/{id}/primaryChannel",
                pages: &["team-get-primarychannel"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All",
                personal: "",
                application: "ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

pub mod schedule;

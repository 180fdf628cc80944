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
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-completemigration?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-unarchive?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-update?view=graph-rest-beta)
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

    /// `/teams/{id}/allChannels`
    pub fn all_channels(&self) -> all_channels::AllChannels {
        all_channels::AllChannels(self.0.name("allChannels"))
    }

    /// `/teams/{id}/channels`
    pub fn channels(&self) -> channels::Channels {
        channels::Channels(self.0.name("channels"))
    }

    /// `/teams/{id}/incomingChannels`
    pub fn incoming_channels(&self) -> incoming_channels::IncomingChannels {
        incoming_channels::IncomingChannels(self.0.name("incomingChannels"))
    }

    /// `/teams/{id}/installedApps`
    pub fn installed_apps(&self) -> installed_apps::InstalledApps {
        installed_apps::InstalledApps(self.0.name("installedApps"))
    }

    /// `/teams/{id}/members`
    pub fn members(&self) -> members::Members {
        members::Members(self.0.name("members"))
    }

    /// `/teams/{id}/permissionGrants`
    pub fn permission_grants(&self) -> permission_grants::PermissionGrants {
        permission_grants::PermissionGrants(self.0.name("permissionGrants"))
    }

    /// `/teams/{id}/primaryChannel`
    pub fn primary_channel(&self) -> primary_channel::PrimaryChannel {
        primary_channel::PrimaryChannel(self.0.name("primaryChannel"))
    }

    /// `/teams/{id}/schedule`
    pub fn schedule(&self) -> schedule::Schedule {
        schedule::Schedule(self.0.name("schedule"))
    }

    /// `/teams/{id}/tags`
    pub fn tags(&self) -> tags::Tags {
        tags::Tags(self.0.name("tags"))
    }
}

/// `/teams/{id}/allChannels`
pub mod all_channels {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/allChannels`
        AllChannels
    }

    impl AllChannels {
        /// `GET /teams/{team-id}/allChannels` — List allchannels
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-allchannels?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`
        /// - application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`
        pub fn list(&self) -> List<models::Channel> {
            let operation = &Operation {
                name: "team: list",
                method: Method::Get,
                path: "/teams/{team-id}/allChannels",
                pages: &["team-list-allchannels"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All",
                personal: "",
                application: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod channels;

/// `/teams/{id}/incomingChannels`
pub mod incoming_channels {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/incomingChannels`
        IncomingChannels
    }

    impl IncomingChannels {
        /// `GET /teams/{team-id}/incomingChannels` — List incomingChannels
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-incomingchannels?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`
        /// - application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`
        pub fn list(&self) -> List<models::Channel> {
            let operation = &Operation {
                name: "team: list",
                method: Method::Get,
                path: "/teams/{team-id}/incomingChannels",
                pages: &["team-list-incomingchannels"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All",
                personal: "",
                application: "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/incomingChannels/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/incomingChannels/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/incomingChannels/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{team-id}/incomingChannels/{incoming-channel-id}/$ref` — Remove channel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-delete-incomingchannels?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Channel.Delete.All`
            /// - application: `Channel.Delete.All`
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "team: remove_ref",
                    method: Method::Delete,
                    path: "/teams/{team-id}/incomingChannels/{incoming-channel-id}/$ref",
                    pages: &["team-delete-incomingchannels"],
                    work: "Channel.Delete.All",
                    personal: "",
                    application: "Channel.Delete.All",
                };
                self.0.name("$ref").call(operation)
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
        /// [Reference](https://learn.microsoft.com/graph/api/team-post-installedapps?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-beta)
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
                    application: "TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /teams/{team-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteForTeam`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
            /// - application: `TeamsAppInstallation.ReadWriteForTeam.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
            pub fn upgrade(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamsAppInstallation: upgrade",
                    method: Method::Post,
                    path: "/teams/{team-id}/installedApps/{app-installation-id}/upgrade",
                    pages: &["team-teamsappinstallation-upgrade"],
                    work: "TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All",
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
        /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-beta)
            /// Also: `/teams/{id}/members/{id}`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamMember.ReadWrite.All`
            /// - application: `TeamMember.ReadWrite.All`
            pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
                let operation = &Operation {
                    name: "team: update",
                    method: Method::Patch,
                    path: "/teams/{team-id}/members/{membership-id}",
                    pages: &["team-update-members", "conversationmember-update"],
                    work: "TeamMember.ReadWrite.All",
                    personal: "",
                    application: "TeamMember.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::ConversationMember>::into(body))
            }
        }
    }
}

/// `/teams/{id}/permissionGrants`
pub mod permission_grants {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/permissionGrants`
        PermissionGrants
    }

    impl PermissionGrants {
        /// `GET /teams/{team-id}/permissionGrants` — List permissiongrants of a team
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/team-list-permissiongrants?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamsAppInstallation.ReadForTeam`, `TeamsAppInstallation.ReadWriteSelfForTeam`, `TeamsAppInstallation.ReadWriteForTeam`
        /// - application: `TeamsAppInstallation.Read.Group` and 4 more
        pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
            let operation = &Operation {
                name: "team: list",
                method: Method::Get,
                path: "/teams/{team-id}/permissionGrants",
                pages: &["team-list-permissiongrants"],
                work: "TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam",
                personal: "",
                application: "TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All TeamsApp.Read.Group",
            };
            self.0.list(operation)
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
        /// [Reference](https://learn.microsoft.com/graph/api/team-get-primarychannel?view=graph-rest-beta)
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

/// `/teams/{id}/tags`
pub mod tags {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/tags`
        Tags
    }

    impl Tags {
        /// `POST /teams/{team-Id}/tags` — Create teamworktag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamworkTag.ReadWrite`
        /// - application: `TeamworkTag.ReadWrite.All`
        pub fn create(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
            let operation = &Operation {
                name: "teamworkTag: create",
                method: Method::Post,
                path: "/teams/{team-Id}/tags",
                pages: &["teamworktag-post"],
                work: "TeamworkTag.ReadWrite",
                personal: "",
                application: "TeamworkTag.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{team-Id}/tags` — List teamworkTags
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`
        /// - application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`
        pub fn list(&self) -> List<models::TeamworkTag> {
            let operation = &Operation {
                name: "teamworkTag: list",
                method: Method::Get,
                path: "/teams/{team-Id}/tags",
                pages: &["teamworktag-list"],
                work: "TeamworkTag.ReadWrite TeamworkTag.Read",
                personal: "",
                application: "TeamworkTag.ReadWrite.All TeamworkTag.Read.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/tags/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/tags/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/tags/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{team-Id}/tags/{teamworkTag-Id}` — Delete teamworktag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkTag.ReadWrite`
            /// - application: `TeamworkTag.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamworkTag: delete",
                    method: Method::Delete,
                    path: "/teams/{team-Id}/tags/{teamworkTag-Id}",
                    pages: &["teamworktag-delete"],
                    work: "TeamworkTag.ReadWrite",
                    personal: "",
                    application: "TeamworkTag.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}` — Get teamworktag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`
            /// - application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`
            pub fn get(&self) -> Get<models::TeamworkTag> {
                let operation = &Operation {
                    name: "teamworkTag: get",
                    method: Method::Get,
                    path: "/teams/{team-Id}/tags/{teamworkTag-Id}",
                    pages: &["teamworktag-get"],
                    work: "TeamworkTag.ReadWrite TeamworkTag.Read",
                    personal: "",
                    application: "TeamworkTag.ReadWrite.All TeamworkTag.Read.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /teams/{team-Id}/tags/{teamworkTag-Id}` — Update teamworktag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkTag.ReadWrite`
            /// - application: `TeamworkTag.ReadWrite.All`
            pub fn update(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
                let operation = &Operation {
                    name: "teamworkTag: update",
                    method: Method::Patch,
                    path: "/teams/{team-Id}/tags/{teamworkTag-Id}",
                    pages: &["teamworktag-update"],
                    work: "TeamworkTag.ReadWrite",
                    personal: "",
                    application: "TeamworkTag.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/teams/{id}/tags/{id}/members`
            pub fn members(&self) -> members::Members {
                members::Members(self.0.name("members"))
            }
        }

        /// `/teams/{id}/tags/{id}/members`
        pub mod members {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/teams/{id}/tags/{id}/members`
                Members
            }

            impl Members {
                /// `POST /teams/{team-Id}/tags/{teamworkTag-Id}/members` — Create teamworktagmember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-post?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamworkTag.ReadWrite`
                /// - application: `TeamworkTag.ReadWrite.All`
                pub fn create(&self, body: models::TeamworkTagMember) -> Call<models::TeamworkTagMember> {
                    let operation = &Operation {
                        name: "teamworkTagMember: create",
                        method: Method::Post,
                        path: "/teams/{team-Id}/tags/{teamworkTag-Id}/members",
                        pages: &["teamworktagmember-post"],
                        work: "TeamworkTag.ReadWrite",
                        personal: "",
                        application: "TeamworkTag.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members` — List members in a teamworktag
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`
                /// - application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`
                pub fn list(&self) -> List<models::TeamworkTagMember> {
                    let operation = &Operation {
                        name: "teamworkTagMember: list",
                        method: Method::Get,
                        path: "/teams/{team-Id}/tags/{teamworkTag-Id}/members",
                        pages: &["teamworktagmember-list"],
                        work: "TeamworkTag.ReadWrite TeamworkTag.Read",
                        personal: "",
                        application: "TeamworkTag.ReadWrite.All TeamworkTag.Read.All",
                    };
                    self.0.list(operation)
                }

                /// `/teams/{id}/tags/{id}/members/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/teams/{id}/tags/{id}/members/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/teams/{id}/tags/{id}/members/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}` — Delete teamworktagmember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TeamworkTag.ReadWrite`
                    /// - application: `TeamworkTag.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "teamworkTagMember: delete",
                            method: Method::Delete,
                            path: "/teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}",
                            pages: &["teamworktagmember-delete"],
                            work: "TeamworkTag.ReadWrite",
                            personal: "",
                            application: "TeamworkTag.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}` — Get teamworktagmember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`
                    /// - application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`
                    pub fn get(&self) -> Get<models::TeamworkTagMember> {
                        let operation = &Operation {
                            name: "teamworkTagMember: get",
                            method: Method::Get,
                            path: "/teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}",
                            pages: &["teamworktagmember-get"],
                            work: "TeamworkTag.ReadWrite TeamworkTag.Read",
                            personal: "",
                            application: "TeamworkTag.ReadWrite.All TeamworkTag.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/teamwork`

use super::super::super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/teamwork`
    Teamwork
}

impl Teamwork {
    /// `POST /users/{userId | user-principal-name}/teamwork/sendActivityNotification` — userTeamwork: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `TeamsActivity.Send`
    /// - application: `TeamsActivity.Send`
    pub fn send_activity_notification(
        &self,
        body: requests::user_teamwork::SendActivityNotificationRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "userTeamwork: send_activity_notification",
            method: Method::Post,
            path: "/users/{userId | user-principal-name}/teamwork/sendActivityNotification",
            pages: &["userteamwork-sendactivitynotification"],
            work: "TeamsActivity.Send",
            personal: "",
            application: "TeamsActivity.Send",
        };
        self.0.name("sendActivityNotification").call(operation).json(body)
    }

    /// `/users/{id}/teamwork/installedApps`
    pub fn installed_apps(&self) -> installed_apps::InstalledApps {
        installed_apps::InstalledApps(self.0.name("installedApps"))
    }
}

/// `/users/{id}/teamwork/installedApps`
pub mod installed_apps {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/teamwork/installedApps`
        InstalledApps
    }

    impl InstalledApps {
        /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps` — Install app for user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`
        /// - application: `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`
        pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
            let operation = &Operation {
                name: "userTeamwork: create",
                method: Method::Post,
                path: "/users/{user-id | user-principal-name}/teamwork/installedApps",
                pages: &["userteamwork-post-installedapps"],
                work: "TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser",
                personal: "",
                application: "TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All",
            };
            self.0.call(operation).json(Into::<models::TeamsAppInstallation>::into(body))
        }

        /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps` — List apps installed for user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-installedapps?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamsAppInstallation.ReadForUser`, `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`
        /// - application: `TeamsAppInstallation.ReadForUser.All`, `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`
        pub fn list(&self) -> List<models::TeamsAppInstallation> {
            let operation = &Operation {
                name: "userTeamwork: list",
                method: Method::Get,
                path: "/users/{user-id | user-principal-name}/teamwork/installedApps",
                pages: &["userteamwork-list-installedapps"],
                work: "TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser",
                personal: "",
                application: "TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/teamwork/installedApps/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/teamwork/installedApps/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/teamwork/installedApps/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}` — Uninstall app for user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-delete-installedapps?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`
            /// - application: `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "userTeamwork: delete",
                    method: Method::Delete,
                    path: "/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}",
                    pages: &["userteamwork-delete-installedapps"],
                    work: "TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser",
                    personal: "",
                    application: "TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}` — Get installed app for user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get-installedapps?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadForUser`, `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`
            /// - application: `TeamsAppInstallation.ReadForUser.All`, `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`
            pub fn get(&self) -> Get<models::TeamsAppInstallation> {
                let operation = &Operation {
                    name: "userTeamwork: get",
                    method: Method::Get,
                    path: "/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}",
                    pages: &["userteamwork-get-installedapps"],
                    work: "TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser",
                    personal: "",
                    application: "TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All",
                };
                self.0.get(operation)
            }

            /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation in personal scope upgrade
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`
            /// - application: `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`
            pub fn upgrade(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamsAppInstallation: upgrade",
                    method: Method::Post,
                    path: "/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade",
                    pages: &["userteamwork-teamsappinstallation-upgrade"],
                    work: "TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser",
                    personal: "",
                    application: "TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All",
                };
                self.0.name("upgrade").call(operation)
            }

            /// `/users/{id}/teamwork/installedApps/{id}/chat`
            pub fn chat(&self) -> chat::Chat {
                chat::Chat(self.0.name("chat"))
            }
        }

        /// `/users/{id}/teamwork/installedApps/{id}/chat`
        pub mod chat {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/teamwork/installedApps/{id}/chat`
                Chat
            }

            impl Chat {
                /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/chat` — Get chat between user and teamsApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamsAppInstallation.ReadForUser`, `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`
                /// - application: `TeamsAppInstallation.ReadForUser.All`, `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`
                pub fn get(&self) -> Get<models::Chat> {
                    let operation = &Operation {
                        name: "userScopeTeamsAppInstallation: get",
                        method: Method::Get,
                        path: "/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/chat",
                        pages: &["userscopeteamsappinstallation-get-chat"],
                        work: "TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser",
                        personal: "",
                        application: "TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

// Written by `cargo xtask gen`; do not edit.
//! `/appCatalogs`

use super::models;

crate::runtime::node! {
    /// `/appCatalogs`
    AppCatalogs
}

impl AppCatalogs {
    /// `/appCatalogs/teamsApps`
    pub fn teams_apps(&self) -> teams_apps::TeamsApps {
        teams_apps::TeamsApps(self.0.name("teamsApps"))
    }
}

/// `/appCatalogs/teamsApps`
pub mod teams_apps {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/appCatalogs/teamsApps`
        TeamsApps
    }

    impl TeamsApps {
        /// `POST /appCatalogs/teamsApps` — Publish teamsapp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-publish?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn create(&self, body: models::TeamsApp) -> Call<models::TeamsApp> {
            let operation = &Operation {
                name: "teamsApp: create",
                method: Method::Post,
                path: "/appCatalogs/teamsApps",
                pages: &["teamsapp-publish"],
                work: "AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /appCatalogs/teamsApps` — List teamsApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AppCatalog.Submit` and 4 more
        /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
        pub fn list(&self) -> List<models::TeamsApp> {
            let operation = &Operation {
                name: "appcatalogs: list",
                method: Method::Get,
                path: "/appCatalogs/teamsApps",
                pages: &["appcatalogs-list-teamsapps"],
                work: "AppCatalog.Submit AppCatalog.Read.All AppCatalog.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/appCatalogs/teamsApps/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/appCatalogs/teamsApps/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/appCatalogs/teamsApps/{id}`
            Id
        }

        impl Id {
            /// `DELETE /appCatalogs/teamsApps/{id}` — Delete teamsApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamsApp: delete",
                    method: Method::Delete,
                    path: "/appCatalogs/teamsApps/{id}",
                    pages: &["teamsapp-delete"],
                    work: "AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `/appCatalogs/teamsApps/{id}/appDefinitions`
            pub fn app_definitions(&self) -> app_definitions::AppDefinitions {
                app_definitions::AppDefinitions(self.0.name("appDefinitions"))
            }
        }

        /// `/appCatalogs/teamsApps/{id}/appDefinitions`
        pub mod app_definitions {
            use super::models;
            use crate::runtime::{Call, Method, Operation, Value};

            crate::runtime::node! {
                /// `/appCatalogs/teamsApps/{id}/appDefinitions`
                AppDefinitions
            }

            impl AppDefinitions {
                /// `POST /appCatalogs/teamsApps/{id}/appDefinitions` — Update teamsApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`
                pub fn create(&self, body: Value) -> Call<()> {
                    let operation = &Operation {
                        name: "teamsApp: create",
                        method: Method::Post,
                        path: "/appCatalogs/teamsApps/{id}/appDefinitions",
                        pages: &["teamsapp-update"],
                        work: "AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /appCatalogs/teamsApps/{appId}/appDefinitions/{appDefinitionId}` — Delete teamsApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "teamsApp: delete",
                            method: Method::Delete,
                            path: "/appCatalogs/teamsApps/{appId}/appDefinitions/{appDefinitionId}",
                            pages: &["teamsapp-delete"],
                            work: "AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`
                    pub fn bot(&self) -> bot::Bot {
                        bot::Bot(self.0.name("bot"))
                    }
                }

                /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`
                pub mod bot {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`
                        Bot
                    }

                    impl Bot {
                        /// `GET /appCatalogs/teamsApps/{app-id}/appDefinitions/{app-definition-id}/bot` — Get teamworkbot
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                        /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                        pub fn get(&self) -> Get<models::TeamworkBot> {
                            let operation = &Operation {
                                name: "teamworkBot: get",
                                method: Method::Get,
                                path: "/appCatalogs/teamsApps/{app-id}/appDefinitions/{app-definition-id}/bot",
                                pages: &["teamworkbot-get"],
                                work: "AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit",
                                personal: "",
                                application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}

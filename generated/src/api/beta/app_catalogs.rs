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
        /// `POST /appCatalogs/teamsApps` — Publish teamsApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-publish?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-beta)
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
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/appCatalogs/teamsApps/{id}/appDefinitions`
                AppDefinitions
            }

            impl AppDefinitions {
                /// `POST /appCatalogs/teamsApps/{id}/appDefinitions` — Update teamsApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-update?view=graph-rest-beta)
                /// Status: 204, 201.
                /// Permissions, least privileged first:
                /// - work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`
                pub fn create(&self, body: models::TeamsApp) -> Call<Option<models::TeamsApp>> {
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
                    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-beta)
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

                    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon`
                    pub fn color_icon(&self) -> color_icon::ColorIcon {
                        color_icon::ColorIcon(self.0.name("colorIcon"))
                    }

                    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon`
                    pub fn outline_icon(&self) -> outline_icon::OutlineIcon {
                        outline_icon::OutlineIcon(self.0.name("outlineIcon"))
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
                        /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-beta)
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

                /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon`
                pub mod color_icon {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon`
                        ColorIcon
                    }

                    impl ColorIcon {
                        /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon` — Get teamsAppIcon
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/teamsappicon-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                        /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                        pub fn get(&self) -> Get<models::TeamsAppIcon> {
                            let operation = &Operation {
                                name: "teamsAppIcon: get",
                                method: Method::Get,
                                path: "/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon",
                                pages: &["teamsappicon-get"],
                                work: "AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit",
                                personal: "",
                                application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent`
                        pub fn hosted_content(&self) -> hosted_content::HostedContent {
                            hosted_content::HostedContent(self.0.name("hostedContent"))
                        }
                    }

                    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent`
                    pub mod hosted_content {
                        use super::models;
                        use crate::runtime::{Bytes, Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent`
                            HostedContent
                        }

                        impl HostedContent {
                            /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent/$value` — Get teamworkHostedContent
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                            /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                            pub fn download(&self) -> Call<Bytes> {
                                let operation = &Operation {
                                    name: "teamworkHostedContent: download",
                                    method: Method::Get,
                                    path: "/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent/$value",
                                    pages: &["teamworkhostedcontent-get"],
                                    work: "AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit",
                                    personal: "",
                                    application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
                                };
                                self.0.name("$value").call(operation)
                            }

                            /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent` — Get teamworkHostedContent
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                            /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                            pub fn get(&self) -> Get<models::TeamworkHostedContent> {
                                let operation = &Operation {
                                    name: "teamworkHostedContent: get",
                                    method: Method::Get,
                                    path: "/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent",
                                    pages: &["teamworkhostedcontent-get"],
                                    work: "AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit",
                                    personal: "",
                                    application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }
                        }
                    }
                }

                /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon`
                pub mod outline_icon {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon`
                        OutlineIcon
                    }

                    impl OutlineIcon {
                        /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon` — Get teamsAppIcon
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/teamsappicon-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                        /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                        pub fn get(&self) -> Get<models::TeamsAppIcon> {
                            let operation = &Operation {
                                name: "teamsAppIcon: get",
                                method: Method::Get,
                                path: "/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon",
                                pages: &["teamsappicon-get"],
                                work: "AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit",
                                personal: "",
                                application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent`
                        pub fn hosted_content(&self) -> hosted_content::HostedContent {
                            hosted_content::HostedContent(self.0.name("hostedContent"))
                        }
                    }

                    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent`
                    pub mod hosted_content {
                        use super::models;
                        use crate::runtime::{Bytes, Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent`
                            HostedContent
                        }

                        impl HostedContent {
                            /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent/$value` — Get teamworkHostedContent
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                            /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                            pub fn download(&self) -> Call<Bytes> {
                                let operation = &Operation {
                                    name: "teamworkHostedContent: download",
                                    method: Method::Get,
                                    path: "/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent/$value",
                                    pages: &["teamworkhostedcontent-get"],
                                    work: "AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit",
                                    personal: "",
                                    application: "AppCatalog.Read.All AppCatalog.ReadWrite.All",
                                };
                                self.0.name("$value").call(operation)
                            }

                            /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent` — Get teamworkHostedContent
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`
                            /// - application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`
                            pub fn get(&self) -> Get<models::TeamworkHostedContent> {
                                let operation = &Operation {
                                    name: "teamworkHostedContent: get",
                                    method: Method::Get,
                                    path: "/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent",
                                    pages: &["teamworkhostedcontent-get"],
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
}

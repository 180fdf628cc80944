// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps`
    MobileApps
}

impl MobileApps {
    /// `POST /deviceAppManagement/mobileApps` — Create webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-create?view=graph-rest-1.0) and 12 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let operation = &Operation {
            name: "webApp: create",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps",
            pages: &[
                "intune-apps-webapp-create",
                "intune-apps-ioslobapp-create",
                "intune-apps-iosvppapp-create",
                "intune-apps-iosstoreapp-create",
                "intune-apps-win32lobapp-create",
                "intune-apps-androidlobapp-create",
                "intune-apps-androidstoreapp-create",
                "intune-apps-managedioslobapp-create",
                "intune-apps-windowsmobilemsi-create",
                "intune-apps-managediosstoreapp-create",
                "intune-apps-macosofficesuiteapp-create",
                "intune-apps-managedandroidlobapp-create",
                "intune-apps-windowsuniversalappx-create",
                "intune-apps-managedandroidstoreapp-create",
                "intune-apps-microsoftstoreforbusinessapp-create",
            ],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::MobileApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps` — List mobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-managedapp-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-list?view=graph-rest-1.0) and 16 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::MobileApp> {
        let operation = &Operation {
            name: "mobileApp: list",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps",
            pages: &[
                "intune-apps-mobileapp-list",
                "intune-apps-managedapp-list",
                "intune-apps-mobilelobapp-list",
                "intune-apps-managedmobilelobapp-list",
                "intune-apps-webapp-list",
                "intune-apps-ioslobapp-list",
                "intune-apps-iosvppapp-list",
                "intune-apps-iosstoreapp-list",
                "intune-apps-win32lobapp-list",
                "intune-apps-androidlobapp-list",
                "intune-apps-androidstoreapp-list",
                "intune-apps-managedioslobapp-list",
                "intune-apps-windowsmobilemsi-list",
                "intune-apps-managediosstoreapp-list",
                "intune-apps-macosofficesuiteapp-list",
                "intune-apps-managedandroidlobapp-list",
                "intune-apps-windowsuniversalappx-list",
                "intune-apps-managedandroidstoreapp-list",
                "intune-apps-microsoftstoreforbusinessapp-list",
            ],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/mobileApps/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/mobileApps/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::mobile_app::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "mobileApp: assign",
                method: Method::Post,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/assign",
                pages: &["intune-apps-mobileapp-assign"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}` — Delete webApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-delete?view=graph-rest-1.0) and 12 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "webApp: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}",
                pages: &[
                    "intune-apps-webapp-delete",
                    "intune-apps-ioslobapp-delete",
                    "intune-apps-iosvppapp-delete",
                    "intune-apps-iosstoreapp-delete",
                    "intune-apps-win32lobapp-delete",
                    "intune-apps-androidlobapp-delete",
                    "intune-apps-androidstoreapp-delete",
                    "intune-apps-managedioslobapp-delete",
                    "intune-apps-windowsmobilemsi-delete",
                    "intune-apps-managediosstoreapp-delete",
                    "intune-apps-macosofficesuiteapp-delete",
                    "intune-apps-managedandroidlobapp-delete",
                    "intune-apps-windowsuniversalappx-delete",
                    "intune-apps-managedandroidstoreapp-delete",
                    "intune-apps-microsoftstoreforbusinessapp-delete",
                ],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}` — Get mobileApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-managedapp-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-get?view=graph-rest-1.0) and 16 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::MobileApp> {
            let operation = &Operation {
                name: "mobileApp: get",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}",
                pages: &[
                    "intune-apps-mobileapp-get",
                    "intune-apps-managedapp-get",
                    "intune-apps-mobilelobapp-get",
                    "intune-apps-managedmobilelobapp-get",
                    "intune-apps-webapp-get",
                    "intune-apps-ioslobapp-get",
                    "intune-apps-iosvppapp-get",
                    "intune-apps-iosstoreapp-get",
                    "intune-apps-win32lobapp-get",
                    "intune-apps-androidlobapp-get",
                    "intune-apps-androidstoreapp-get",
                    "intune-apps-managedioslobapp-get",
                    "intune-apps-windowsmobilemsi-get",
                    "intune-apps-managediosstoreapp-get",
                    "intune-apps-macosofficesuiteapp-get",
                    "intune-apps-managedandroidlobapp-get",
                    "intune-apps-windowsuniversalappx-get",
                    "intune-apps-managedandroidstoreapp-get",
                    "intune-apps-microsoftstoreforbusinessapp-get",
                ],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}` — Update webApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-update?view=graph-rest-1.0) and 12 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
            let operation = &Operation {
                name: "webApp: update",
                method: Method::Patch,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}",
                pages: &[
                    "intune-apps-webapp-update",
                    "intune-apps-ioslobapp-update",
                    "intune-apps-iosvppapp-update",
                    "intune-apps-iosstoreapp-update",
                    "intune-apps-win32lobapp-update",
                    "intune-apps-androidlobapp-update",
                    "intune-apps-androidstoreapp-update",
                    "intune-apps-managedioslobapp-update",
                    "intune-apps-windowsmobilemsi-update",
                    "intune-apps-managediosstoreapp-update",
                    "intune-apps-macosofficesuiteapp-update",
                    "intune-apps-managedandroidlobapp-update",
                    "intune-apps-windowsuniversalappx-update",
                    "intune-apps-managedandroidstoreapp-update",
                    "intune-apps-microsoftstoreforbusinessapp-update",
                ],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::MobileApp>::into(body))
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`
        pub fn as_managed_mobile_lob_app(&self) -> as_managed_mobile_lob_app::AsManagedMobileLobApp {
            as_managed_mobile_lob_app::AsManagedMobileLobApp(self.0.name("microsoft.graph.managedMobileLobApp"))
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`
        pub fn as_mobile_lob_app(&self) -> as_mobile_lob_app::AsMobileLobApp {
            as_mobile_lob_app::AsMobileLobApp(self.0.name("microsoft.graph.mobileLobApp"))
        }

        /// `/deviceAppManagement/mobileApps/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/mobileApps/{id}/categories`
        pub fn categories(&self) -> categories::Categories {
            categories::Categories(self.0.name("categories"))
        }

        /// `/deviceAppManagement/mobileApps/{id}/contentVersions`
        pub fn content_versions(&self) -> content_versions::ContentVersions {
            content_versions::ContentVersions(self.0.name("contentVersions"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`
    pub mod as_managed_mobile_lob_app {
        use super::models;

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`
            AsManagedMobileLobApp
        }

        impl AsManagedMobileLobApp {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`
            pub fn content_versions(&self) -> content_versions::ContentVersions {
                content_versions::ContentVersions(self.0.name("contentVersions"))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`
        pub mod content_versions {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`
                ContentVersions
            }

            impl ContentVersions {
                /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — Create mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: create",
                        method: Method::Post,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions",
                        pages: &["intune-apps-mobileappcontent-create"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — List mobileappcontents
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn list(&self) -> List<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: list",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions",
                        pages: &["intune-apps-mobileappcontent-list"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "mobileAppContent: delete",
                            method: Method::Delete,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
                            pages: &["intune-apps-mobileappcontent-delete"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}` — Get mobileAppContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn get(&self) -> Get<models::MobileAppContent> {
                        let operation = &Operation {
                            name: "mobileAppContent: get",
                            method: Method::Get,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
                            pages: &["intune-apps-mobileappcontent-get"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}` — Update mobileAppContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                        let operation = &Operation {
                            name: "mobileAppContent: update",
                            method: Method::Patch,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
                            pages: &["intune-apps-mobileappcontent-update"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`
    pub mod as_mobile_lob_app {
        use super::models;

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`
            AsMobileLobApp
        }

        impl AsMobileLobApp {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`
            pub fn content_versions(&self) -> content_versions::ContentVersions {
                content_versions::ContentVersions(self.0.name("contentVersions"))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`
        pub mod content_versions {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`
                ContentVersions
            }

            impl ContentVersions {
                /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — Create mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: create",
                        method: Method::Post,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions",
                        pages: &["intune-apps-mobileappcontent-create"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — List mobileappcontents
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn list(&self) -> List<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: list",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions",
                        pages: &["intune-apps-mobileappcontent-list"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "mobileAppContent: delete",
                            method: Method::Delete,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
                            pages: &["intune-apps-mobileappcontent-delete"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}` — Get mobileAppContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn get(&self) -> Get<models::MobileAppContent> {
                        let operation = &Operation {
                            name: "mobileAppContent: get",
                            method: Method::Get,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
                            pages: &["intune-apps-mobileappcontent-get"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}` — Update mobileAppContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                        let operation = &Operation {
                            name: "mobileAppContent: update",
                            method: Method::Patch,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
                            pages: &["intune-apps-mobileappcontent-update"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — Create mobileAppAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
                let operation = &Operation {
                    name: "mobileAppAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
                    pages: &["intune-apps-mobileappassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — List mobileappassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileAppAssignment> {
                let operation = &Operation {
                    name: "mobileAppAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
                    pages: &["intune-apps-mobileappassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Delete mobileAppAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
                        pages: &["intune-apps-mobileappassignment-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Get mobileAppAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileAppAssignment> {
                    let operation = &Operation {
                        name: "mobileAppAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
                        pages: &["intune-apps-mobileappassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Update mobileAppAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
                    let operation = &Operation {
                        name: "mobileAppAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
                        pages: &["intune-apps-mobileappassignment-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/categories`
    pub mod categories {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/categories`
            Categories
        }

        impl Categories {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/categories` — Create mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
                let operation = &Operation {
                    name: "mobileAppCategory: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories",
                    pages: &["intune-apps-mobileappcategory-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/categories` — List mobileappcategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileAppCategory> {
                let operation = &Operation {
                    name: "mobileAppCategory: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories",
                    pages: &["intune-apps-mobileappcategory-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/categories/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/categories/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/categories/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}` — Delete mobileAppCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppCategory: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
                        pages: &["intune-apps-mobileappcategory-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}` — Get mobileAppCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileAppCategory> {
                    let operation = &Operation {
                        name: "mobileAppCategory: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
                        pages: &["intune-apps-mobileappcategory-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}` — Update mobileAppCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
                    let operation = &Operation {
                        name: "mobileAppCategory: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
                        pages: &["intune-apps-mobileappcategory-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/contentVersions`
    pub mod content_versions {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/contentVersions`
            ContentVersions
        }

        impl ContentVersions {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — Create mobileAppContent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                let operation = &Operation {
                    name: "mobileAppContent: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions",
                    pages: &["intune-apps-mobileappcontent-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — List mobileappcontents
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileAppContent> {
                let operation = &Operation {
                    name: "mobileAppContent: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions",
                    pages: &["intune-apps-mobileappcontent-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppContent: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Get mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Update mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files`
                pub fn files(&self) -> files::Files {
                    files::Files(self.0.name("files"))
                }
            }

            /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files`
            pub mod files {
                use super::{models, requests};
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files`
                    Files
                }

                impl Files {
                    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` — Create mobileAppContentFile
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-create?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn create(&self, body: models::MobileAppContentFile) -> Call<models::MobileAppContentFile> {
                        let operation = &Operation {
                            name: "mobileAppContentFile: create",
                            method: Method::Post,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files",
                            pages: &["intune-apps-mobileappcontentfile-create"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` — List mobileappcontentfiles
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-list?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn list(&self) -> List<models::MobileAppContentFile> {
                        let operation = &Operation {
                            name: "mobileAppContentFile: list",
                            method: Method::Get,
                            path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files",
                            pages: &["intune-apps-mobileappcontentfile-list"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}`
                pub mod id {
                    use super::{models, requests};
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit` — commit action
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.ReadWrite.All`
                        pub fn commit(&self, body: requests::mobile_app_content_file::CommitRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "mobileAppContentFile: commit",
                                method: Method::Post,
                                path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit",
                                pages: &["intune-apps-mobileappcontentfile-commit"],
                                work: "DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.name("commit").call(operation).json(body)
                        }

                        /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Delete mobileAppContentFile
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-delete?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "mobileAppContentFile: delete",
                                method: Method::Delete,
                                path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
                                pages: &["intune-apps-mobileappcontentfile-delete"],
                                work: "DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Get mobileAppContentFile
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                        pub fn get(&self) -> Get<models::MobileAppContentFile> {
                            let operation = &Operation {
                                name: "mobileAppContentFile: get",
                                method: Method::Get,
                                path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
                                pages: &["intune-apps-mobileappcontentfile-get"],
                                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload` — renewUpload action
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-renewupload?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.ReadWrite.All`
                        pub fn renew_upload(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "mobileAppContentFile: renew_upload",
                                method: Method::Post,
                                path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload",
                                pages: &["intune-apps-mobileappcontentfile-renewupload"],
                                work: "DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.name("renewUpload").call(operation)
                        }

                        /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Update mobileAppContentFile
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                        /// - application: `DeviceManagementApps.ReadWrite.All`
                        pub fn update(&self, body: models::MobileAppContentFile) -> Call<models::MobileAppContentFile> {
                            let operation = &Operation {
                                name: "mobileAppContentFile: update",
                                method: Method::Patch,
                                path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
                                pages: &["intune-apps-mobileappcontentfile-update"],
                                work: "DeviceManagementApps.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementApps.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }
        }
    }
}

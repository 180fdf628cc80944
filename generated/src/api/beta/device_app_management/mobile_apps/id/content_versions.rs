// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps/{id}/contentVersions`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps/{id}/contentVersions`
    ContentVersions
}

impl ContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-beta)
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

        /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps`
        pub fn contained_apps(&self) -> contained_apps::ContainedApps {
            contained_apps::ContainedApps(self.0.name("containedApps"))
        }

        /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files`
        pub fn files(&self) -> files::Files {
            files::Files(self.0.name("files"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps`
    pub mod contained_apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps`
            ContainedApps
        }

        impl ContainedApps {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps` — Create windowsUniversalAppXContainedApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
                let operation = &Operation {
                    name: "windowsUniversalAppXContainedApp: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps",
                    pages: &[
                        "intune-apps-windowsuniversalappxcontainedapp-create",
                        "intune-apps-microsoftstoreforbusinesscontainedapp-create",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::MobileContainedApp>::into(body))
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps` — List mobileContainedApps
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileContainedApp> {
                let operation = &Operation {
                    name: "mobileContainedApp: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps",
                    pages: &[
                        "intune-apps-mobilecontainedapp-list",
                        "intune-apps-windowsuniversalappxcontainedapp-list",
                        "intune-apps-microsoftstoreforbusinesscontainedapp-list",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}` — Delete windowsUniversalAppXContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsUniversalAppXContainedApp: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-windowsuniversalappxcontainedapp-delete",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-delete",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}` — Get mobileContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileContainedApp> {
                    let operation = &Operation {
                        name: "mobileContainedApp: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-mobilecontainedapp-get",
                            "intune-apps-windowsuniversalappxcontainedapp-get",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-get",
                        ],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}` — Update windowsUniversalAppXContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
                    let operation = &Operation {
                        name: "windowsUniversalAppXContainedApp: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-windowsuniversalappxcontainedapp-update",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-update",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::MobileContainedApp>::into(body))
                }
            }
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-create?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-list?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-delete?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-get?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-renewupload?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-update?view=graph-rest-beta)
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

// Written by `cargo xtask gen`; do not edit.
//! `/identityGovernance/entitlementManagement/accessPackageCatalogs`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageCatalogs`
    AccessPackageCatalogs
}

impl AccessPackageCatalogs {
    /// `POST /identityGovernance/entitlementManagement/accessPackageCatalogs` — Create accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackagecatalogs?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `EntitlementManagement.ReadWrite.All`
    /// - application: `EntitlementManagement.ReadWrite.All`
    pub fn create(&self, body: models::AccessPackageCatalog) -> Call<models::AccessPackageCatalog> {
        let operation = &Operation {
            name: "entitlementManagement: create",
            method: Method::Post,
            path: "/identityGovernance/entitlementManagement/accessPackageCatalogs",
            pages: &["entitlementmanagement-post-accesspackagecatalogs"],
            work: "EntitlementManagement.ReadWrite.All",
            personal: "",
            application: "EntitlementManagement.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs` — List accessPackageCatalogs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackagecatalogs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
    /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
    pub fn list(&self) -> List<models::AccessPackageCatalog> {
        let operation = &Operation {
            name: "entitlementManagement: list",
            method: Method::Get,
            path: "/identityGovernance/entitlementManagement/accessPackageCatalogs",
            pages: &["entitlementmanagement-list-accesspackagecatalogs"],
            work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            personal: "",
            application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}`
        Id
    }

    impl Id {
        /// `DELETE /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}` — Delete accessPackageCatalog
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessPackageCatalog: delete",
                method: Method::Delete,
                path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}",
                pages: &["accesspackagecatalog-delete"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}` — Get accessPackageCatalog
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn get(&self) -> Get<models::AccessPackageCatalog> {
            let operation = &Operation {
                name: "accessPackageCatalog: get",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}",
                pages: &["accesspackagecatalog-get"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalogId}` — Update accessPackageCatalog
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn update(&self, body: models::AccessPackageCatalog) -> Call<()> {
            let operation = &Operation {
                name: "accessPackageCatalog: update",
                method: Method::Patch,
                path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalogId}",
                pages: &["accesspackagecatalog-update"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles`
        pub fn access_package_resource_roles(&self) -> access_package_resource_roles::AccessPackageResourceRoles {
            access_package_resource_roles::AccessPackageResourceRoles(self.0.name("accessPackageResourceRoles"))
        }

        /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources`
        pub fn access_package_resources(&self) -> access_package_resources::AccessPackageResources {
            access_package_resources::AccessPackageResources(self.0.name("accessPackageResources"))
        }

        /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions`
        pub fn custom_access_package_workflow_extensions(
            &self,
        ) -> custom_access_package_workflow_extensions::CustomAccessPackageWorkflowExtensions
        {
            custom_access_package_workflow_extensions::CustomAccessPackageWorkflowExtensions(
                self.0.name("customAccessPackageWorkflowExtensions"),
            )
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles`
    pub mod access_package_resource_roles {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles`
            AccessPackageResourceRoles
        }

        impl AccessPackageResourceRoles {
            /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/accessPackageResourceRoles` — List accessPackageResourceRoles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-accesspackageresourceroles?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn list(&self) -> List<models::AccessPackageResourceRole> {
                let operation = &Operation {
                    name: "accessPackageCatalog: list",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/accessPackageResourceRoles",
                    pages: &["accesspackagecatalog-list-accesspackageresourceroles"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources`
    pub mod access_package_resources {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources`
            AccessPackageResources
        }

        impl AccessPackageResources {
            /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources` — List accessPackageResources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-accesspackageresources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn list(&self) -> List<models::AccessPackageResource> {
                let operation = &Operation {
                    name: "accessPackageCatalog: list",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources",
                    pages: &["accesspackagecatalog-list-accesspackageresources"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions`
    pub mod custom_access_package_workflow_extensions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions`
            CustomAccessPackageWorkflowExtensions
        }

        impl CustomAccessPackageWorkflowExtensions {
            /// `POST /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions` — Create customAccessPackageWorkflowExtensions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-post-customaccesspackageworkflowextensions?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn create(
                &self,
                body: impl Into<models::CustomAccessPackageWorkflowExtension>,
            ) -> Call<models::CustomAccessPackageWorkflowExtension> {
                let operation = &Operation {
                    name: "accessPackageCatalog: create",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions",
                    pages: &["accesspackagecatalog-post-customaccesspackageworkflowextensions"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::CustomAccessPackageWorkflowExtension>::into(body))
            }

            /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions` — List customAccessPackageWorkflowExtensions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-customaccesspackageworkflowextensions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn list(&self) -> List<models::CustomAccessPackageWorkflowExtension> {
                let operation = &Operation {
                    name: "accessPackageCatalog: list",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions",
                    pages: &["accesspackagecatalog-list-customaccesspackageworkflowextensions"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}` — Delete customAccessPackageWorkflowExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "customAccessPackageWorkflowExtension: delete",
                        method: Method::Delete,
                        path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}",
                        pages: &["customaccesspackageworkflowextension-delete"],
                        work: "EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}` — Get customAccessPackageWorkflowExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                pub fn get(&self) -> Get<models::CustomAccessPackageWorkflowExtension> {
                    let operation = &Operation {
                        name: "customAccessPackageWorkflowExtension: get",
                        method: Method::Get,
                        path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}",
                        pages: &["customaccesspackageworkflowextension-get"],
                        work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PUT /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}` — Update customAccessPackageWorkflowExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.ReadWrite.All`
                pub fn replace(
                    &self,
                    body: impl Into<models::CustomAccessPackageWorkflowExtension>,
                ) -> Call<models::CustomAccessPackageWorkflowExtension> {
                    let operation = &Operation {
                        name: "customAccessPackageWorkflowExtension: replace",
                        method: Method::Put,
                        path: "/identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}",
                        pages: &["customaccesspackageworkflowextension-update"],
                        work: "EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::CustomAccessPackageWorkflowExtension>::into(body))
                }
            }
        }
    }
}

// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/resourceAccessProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/resourceAccessProfiles`
    ResourceAccessProfiles
}

impl ResourceAccessProfiles {
    /// `POST /deviceManagement/resourceAccessProfiles` — Create windows10XVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xwificonfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xscepcertificateprofile-create?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementResourceAccessProfileBase>,
    ) -> Call<models::DeviceManagementResourceAccessProfileBase> {
        let operation = &Operation {
            name: "windows10XVpnConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/resourceAccessProfiles",
            pages: &[
                "intune-rapolicy-windows10xvpnconfiguration-create",
                "intune-rapolicy-windows10xwificonfiguration-create",
                "intune-rapolicy-windows10xscepcertificateprofile-create",
                "intune-rapolicy-windows10xtrustedrootcertificate-create",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceManagementResourceAccessProfileBase>::into(body))
    }

    /// `GET /deviceManagement/resourceAccessProfiles` — List deviceManagementResourceAccessProfileBases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xcertificateprofile-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-list?view=graph-rest-beta) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementResourceAccessProfileBase> {
        let operation = &Operation {
            name: "deviceManagementResourceAccessProfileBase: list",
            method: Method::Get,
            path: "/deviceManagement/resourceAccessProfiles",
            pages: &[
                "intune-rapolicy-devicemanagementresourceaccessprofilebase-list",
                "intune-rapolicy-windows10xcertificateprofile-list",
                "intune-rapolicy-windows10xvpnconfiguration-list",
                "intune-rapolicy-windows10xwificonfiguration-list",
                "intune-rapolicy-windows10xscepcertificateprofile-list",
                "intune-rapolicy-windows10xtrustedrootcertificate-list",
            ],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceManagement/resourceAccessProfiles/queryByPlatformType` — queryByPlatformType action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn query_by_platform_type(
        &self,
        body: requests::device_management_resource_access_profile_base::QueryByPlatformTypeRequest,
    ) -> Call<Vec<models::DeviceManagementResourceAccessProfileBase>> {
        let operation = &Operation {
            name: "deviceManagementResourceAccessProfileBase: query_by_platform_type",
            method: Method::Post,
            path: "/deviceManagement/resourceAccessProfiles/queryByPlatformType",
            pages: &["intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("queryByPlatformType").call(operation).json(body)
    }

    /// `/deviceManagement/resourceAccessProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/resourceAccessProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/resourceAccessProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::device_management_resource_access_profile_base::AssignRequest,
        ) -> Call<Vec<models::DeviceManagementResourceAccessProfileAssignment>> {
            let operation = &Operation {
                name: "deviceManagementResourceAccessProfileBase: assign",
                method: Method::Post,
                path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assign",
                pages: &["intune-rapolicy-devicemanagementresourceaccessprofilebase-assign"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}` — Delete windows10XVpnConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xwificonfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xscepcertificateprofile-delete?view=graph-rest-beta) and 1 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windows10XVpnConfiguration: delete",
                method: Method::Delete,
                path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}",
                pages: &[
                    "intune-rapolicy-windows10xvpnconfiguration-delete",
                    "intune-rapolicy-windows10xwificonfiguration-delete",
                    "intune-rapolicy-windows10xscepcertificateprofile-delete",
                    "intune-rapolicy-windows10xtrustedrootcertificate-delete",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}` — Get deviceManagementResourceAccessProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xcertificateprofile-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-get?view=graph-rest-beta) and 3 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementResourceAccessProfileBase> {
            let operation = &Operation {
                name: "deviceManagementResourceAccessProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}",
                pages: &[
                    "intune-rapolicy-devicemanagementresourceaccessprofilebase-get",
                    "intune-rapolicy-windows10xcertificateprofile-get",
                    "intune-rapolicy-windows10xvpnconfiguration-get",
                    "intune-rapolicy-windows10xwificonfiguration-get",
                    "intune-rapolicy-windows10xscepcertificateprofile-get",
                    "intune-rapolicy-windows10xtrustedrootcertificate-get",
                ],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}` — Update windows10XVpnConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xwificonfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xscepcertificateprofile-update?view=graph-rest-beta) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceManagementResourceAccessProfileBase>,
        ) -> Call<models::DeviceManagementResourceAccessProfileBase> {
            let operation = &Operation {
                name: "windows10XVpnConfiguration: update",
                method: Method::Patch,
                path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}",
                pages: &[
                    "intune-rapolicy-windows10xvpnconfiguration-update",
                    "intune-rapolicy-windows10xwificonfiguration-update",
                    "intune-rapolicy-windows10xscepcertificateprofile-update",
                    "intune-rapolicy-windows10xtrustedrootcertificate-update",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceManagementResourceAccessProfileBase>::into(body))
        }

        /// `/deviceManagement/resourceAccessProfiles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/resourceAccessProfiles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/resourceAccessProfiles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments` — Create deviceManagementResourceAccessProfileAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementResourceAccessProfileAssignment,
            ) -> Call<models::DeviceManagementResourceAccessProfileAssignment> {
                let operation = &Operation {
                    name: "deviceManagementResourceAccessProfileAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments",
                    pages: &["intune-rapolicy-devicemanagementresourceaccessprofileassignment-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments` — List deviceManagementResourceAccessProfileAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementResourceAccessProfileAssignment> {
                let operation = &Operation {
                    name: "deviceManagementResourceAccessProfileAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments",
                    pages: &["intune-rapolicy-devicemanagementresourceaccessprofileassignment-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/resourceAccessProfiles/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/resourceAccessProfiles/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/resourceAccessProfiles/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}` — Delete deviceManagementResourceAccessProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementResourceAccessProfileAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}",
                        pages: &["intune-rapolicy-devicemanagementresourceaccessprofileassignment-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}` — Get deviceManagementResourceAccessProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementResourceAccessProfileAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementResourceAccessProfileAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}",
                        pages: &["intune-rapolicy-devicemanagementresourceaccessprofileassignment-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}` — Update deviceManagementResourceAccessProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementResourceAccessProfileAssignment,
                ) -> Call<models::DeviceManagementResourceAccessProfileAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementResourceAccessProfileAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}",
                        pages: &["intune-rapolicy-devicemanagementresourceaccessprofileassignment-update"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

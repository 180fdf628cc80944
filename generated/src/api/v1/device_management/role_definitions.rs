// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/roleDefinitions`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/roleDefinitions`
    RoleDefinitions
}

impl RoleDefinitions {
    /// `POST /deviceManagement/roleDefinitions` — Create roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let operation = &Operation {
            name: "roleDefinition: create",
            method: Method::Post,
            path: "/deviceManagement/roleDefinitions",
            pages: &["intune-rbac-roledefinition-create", "intune-rbac-deviceandappmanagementroledefinition-create"],
            work: "DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn list(&self) -> List<models::RoleDefinition> {
        let operation = &Operation {
            name: "roleDefinition: list",
            method: Method::Get,
            path: "/deviceManagement/roleDefinitions",
            pages: &["intune-rbac-roledefinition-list", "intune-rbac-deviceandappmanagementroledefinition-list"],
            work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/roleDefinitions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/roleDefinitions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/roleDefinitions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}` — Delete roleDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "roleDefinition: delete",
                method: Method::Delete,
                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}",
                pages: &[
                    "intune-rbac-roledefinition-delete",
                    "intune-rbac-deviceandappmanagementroledefinition-delete",
                ],
                work: "DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}` — Get roleDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn get(&self) -> Get<models::RoleDefinition> {
            let operation = &Operation {
                name: "roleDefinition: get",
                method: Method::Get,
                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}",
                pages: &["intune-rbac-roledefinition-get", "intune-rbac-deviceandappmanagementroledefinition-get"],
                work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}` — Update roleDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
            let operation = &Operation {
                name: "roleDefinition: update",
                method: Method::Patch,
                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}",
                pages: &[
                    "intune-rbac-roledefinition-update",
                    "intune-rbac-deviceandappmanagementroledefinition-update",
                ],
                work: "DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::RoleDefinition>::into(body))
        }

        /// `/deviceManagement/roleDefinitions/{id}/roleAssignments`
        pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
            role_assignments::RoleAssignments(self.0.name("roleAssignments"))
        }
    }

    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments`
    pub mod role_assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments`
            RoleAssignments
        }

        impl RoleAssignments {
            /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` — Create roleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
                let operation = &Operation {
                    name: "roleAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments",
                    pages: &["intune-rbac-roleassignment-create"],
                    work: "DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::RoleAssignment>::into(body))
            }

            /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` — List roleassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn list(&self) -> List<models::RoleAssignment> {
                let operation = &Operation {
                    name: "roleAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments",
                    pages: &["intune-rbac-roleassignment-list"],
                    work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Delete roleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `DeviceManagementRBAC.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "roleAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
                        pages: &["intune-rbac-roleassignment-delete"],
                        work: "DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Get roleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
                pub fn get(&self) -> Get<models::RoleAssignment> {
                    let operation = &Operation {
                        name: "roleAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
                        pages: &["intune-rbac-roleassignment-get"],
                        work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Update roleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `DeviceManagementRBAC.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
                    let operation = &Operation {
                        name: "roleAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
                        pages: &["intune-rbac-roleassignment-update"],
                        work: "DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::RoleAssignment>::into(body))
                }

                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition`
                pub fn role_definition(&self) -> role_definition::RoleDefinition {
                    role_definition::RoleDefinition(self.0.name("roleDefinition"))
                }
            }

            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition`
            pub mod role_definition {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition`
                    RoleDefinition
                }

                impl RoleDefinition {
                    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition` — Delete roleDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
                    /// - application: `DeviceManagementRBAC.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "roleDefinition: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
                            pages: &[
                                "intune-rbac-roledefinition-delete",
                                "intune-rbac-deviceandappmanagementroledefinition-delete",
                            ],
                            work: "DeviceManagementRBAC.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementRBAC.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition` — Get roleDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
                    /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
                    pub fn get(&self) -> Get<models::RoleDefinition> {
                        let operation = &Operation {
                            name: "roleDefinition: get",
                            method: Method::Get,
                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
                            pages: &[
                                "intune-rbac-roledefinition-get",
                                "intune-rbac-deviceandappmanagementroledefinition-get",
                            ],
                            work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition` — Update roleDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
                    /// - application: `DeviceManagementRBAC.ReadWrite.All`
                    pub fn update(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
                        let operation = &Operation {
                            name: "roleDefinition: update",
                            method: Method::Patch,
                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
                            pages: &[
                                "intune-rbac-roledefinition-update",
                                "intune-rbac-deviceandappmanagementroledefinition-update",
                            ],
                            work: "DeviceManagementRBAC.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementRBAC.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::RoleDefinition>::into(body))
                    }
                }
            }
        }
    }
}

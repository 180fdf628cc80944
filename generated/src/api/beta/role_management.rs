// Written by `cargo xtask gen`; do not edit.
//! `/roleManagement`

use super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/roleManagement`
    RoleManagement
}

impl RoleManagement {
    /// `GET /roleManagement` — Get roleManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get(&self) -> Get<models::RoleManagement> {
        let operation = &Operation {
            name: "roleManagement: get",
            method: Method::Get,
            path: "/roleManagement",
            pages: &["intune-rbac-rolemanagement-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /roleManagement` — Update roleManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn update(&self, body: models::RoleManagement) -> Call<models::RoleManagement> {
        let operation = &Operation {
            name: "roleManagement: update",
            method: Method::Patch,
            path: "/roleManagement",
            pages: &["intune-rbac-rolemanagement-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/roleManagement/cloudPC`
    pub fn cloud_pc(&self) -> cloud_pc::CloudPc {
        cloud_pc::CloudPc(self.0.name("cloudPC"))
    }

    /// `/roleManagement/deviceManagement`
    pub fn device_management(&self) -> device_management::DeviceManagement {
        device_management::DeviceManagement(self.0.name("deviceManagement"))
    }

    /// `/roleManagement/directory`
    pub fn directory(&self) -> directory::Directory {
        directory::Directory(self.0.name("directory"))
    }

    /// `/roleManagement/entitlementManagement`
    pub fn entitlement_management(&self) -> entitlement_management::EntitlementManagement {
        entitlement_management::EntitlementManagement(self.0.name("entitlementManagement"))
    }
}

/// `/roleManagement/cloudPC`
pub mod cloud_pc {
    use super::models;

    crate::runtime::node! {
        /// `/roleManagement/cloudPC`
        CloudPc
    }

    impl CloudPc {
        /// `/roleManagement/cloudPC/roleAssignments`
        pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
            role_assignments::RoleAssignments(self.0.name("roleAssignments"))
        }

        /// `/roleManagement/cloudPC/roleDefinitions`
        pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
            role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
        }
    }

    /// `/roleManagement/cloudPC/roleAssignments`
    pub mod role_assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/cloudPC/roleAssignments`
            RoleAssignments
        }

        impl RoleAssignments {
            /// `POST /roleManagement/cloudPC/roleAssignments` — Create unifiedRoleAssignmentMultiple
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-post-roleassignments?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn create(
                &self,
                body: models::UnifiedRoleAssignmentMultiple,
            ) -> Call<models::UnifiedRoleAssignmentMultiple> {
                let operation = &Operation {
                    name: "rbacApplicationMultiple: create",
                    method: Method::Post,
                    path: "/roleManagement/cloudPC/roleAssignments",
                    pages: &["rbacapplicationmultiple-post-roleassignments"],
                    work: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/cloudPc/roleAssignments` — List unifiedRoleAssignmentMultiple
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-list-roleassignments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All` and 3 more
            /// - application: `CloudPC.Read.All` and 3 more
            pub fn list(&self) -> List<models::UnifiedRoleAssignmentMultiple> {
                let operation = &Operation {
                    name: "rbacApplicationMultiple: list",
                    method: Method::Get,
                    path: "/roleManagement/cloudPc/roleAssignments",
                    pages: &["rbacapplicationmultiple-list-roleassignments"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `PATCH /roleManagement/cloudPC/roleAssignments` — Update unifiedRoleAssignmentMultiple
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UnifiedRoleAssignmentMultiple,
            ) -> Call<models::UnifiedRoleAssignmentMultiple> {
                let operation = &Operation {
                    name: "unifiedRoleAssignmentMultiple: update",
                    method: Method::Patch,
                    path: "/roleManagement/cloudPC/roleAssignments",
                    pages: &["unifiedroleassignmentmultiple-update"],
                    work: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/roleManagement/cloudPC/roleAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/roleManagement/cloudPC/roleAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/cloudPC/roleAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /roleManagement/cloudPC/roleAssignments/{id}` — Delete unifiedRoleAssignmentMultiple
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentMultiple: delete",
                        method: Method::Delete,
                        path: "/roleManagement/cloudPC/roleAssignments/{id}",
                        pages: &["unifiedroleassignmentmultiple-delete"],
                        work: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/cloudPC/roleAssignments/{id}` — Get unifiedRoleAssignmentMultiple
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `CloudPC.Read.All` and 3 more
                /// - application: `CloudPC.Read.All` and 3 more
                pub fn get(&self) -> Get<models::UnifiedRoleAssignmentMultiple> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentMultiple: get",
                        method: Method::Get,
                        path: "/roleManagement/cloudPC/roleAssignments/{id}",
                        pages: &["unifiedroleassignmentmultiple-get"],
                        work: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/roleManagement/cloudPC/roleDefinitions`
    pub mod role_definitions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/cloudPC/roleDefinitions`
            RoleDefinitions
        }

        impl RoleDefinitions {
            /// `POST /roleManagement/cloudPc/roleDefinitions` — Create roleDefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more
            /// - application: `RoleManagement.ReadWrite.CloudPC` and 4 more
            pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: create",
                    method: Method::Post,
                    path: "/roleManagement/cloudPc/roleDefinitions",
                    pages: &["rbacapplication-post-roledefinitions"],
                    work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/cloudPC/roleDefinitions` — List roledefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.CloudPC` and 12 more
            /// - application: `RoleManagement.Read.CloudPC` and 10 more
            pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/cloudPC/roleDefinitions",
                    pages: &["rbacapplication-list-roledefinitions"],
                    work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/roleManagement/cloudPC/roleDefinitions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/roleManagement/cloudPC/roleDefinitions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/cloudPC/roleDefinitions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /roleManagement/cloudPc/roleDefinitions/{id}` — Delete unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more
                /// - application: `RoleManagement.ReadWrite.CloudPC` and 4 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: delete",
                        method: Method::Delete,
                        path: "/roleManagement/cloudPc/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-delete"],
                        work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/cloudPC/roleDefinitions/{id}` — Get unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.CloudPC` and 12 more
                /// - application: `RoleManagement.Read.CloudPC` and 10 more
                pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: get",
                        method: Method::Get,
                        path: "/roleManagement/cloudPC/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-get"],
                        work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /roleManagement/cloudPc/roleDefinitions/{id}` — Update unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-beta)
                /// Required: `displayName`, `rolePermissions`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more
                /// - application: `RoleManagement.ReadWrite.CloudPC` and 4 more
                pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: update",
                        method: Method::Patch,
                        path: "/roleManagement/cloudPc/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-update"],
                        work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/roleManagement/deviceManagement`
pub mod device_management {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/deviceManagement`
        DeviceManagement
    }

    impl DeviceManagement {
        /// `GET /roleManagement/deviceManagement` — Get rbacApplicationMultiple
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::RbacApplicationMultiple> {
            let operation = &Operation {
                name: "rbacApplicationMultiple: get",
                method: Method::Get,
                path: "/roleManagement/deviceManagement",
                pages: &["intune-rbac-rbacapplicationmultiple-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /roleManagement/deviceManagement` — Update rbacApplicationMultiple
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: models::RbacApplicationMultiple) -> Call<models::RbacApplicationMultiple> {
            let operation = &Operation {
                name: "rbacApplicationMultiple: update",
                method: Method::Patch,
                path: "/roleManagement/deviceManagement",
                pages: &["intune-rbac-rbacapplicationmultiple-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/roleManagement/deviceManagement/roleAssignments`
        pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
            role_assignments::RoleAssignments(self.0.name("roleAssignments"))
        }

        /// `/roleManagement/deviceManagement/roleDefinitions`
        pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
            role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
        }
    }

    /// `/roleManagement/deviceManagement/roleAssignments`
    pub mod role_assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/deviceManagement/roleAssignments`
            RoleAssignments
        }

        impl RoleAssignments {
            /// `POST /roleManagement/deviceManagement/roleAssignments` — Create unifiedRoleAssignmentMultiple
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-post-roleassignments?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn create(
                &self,
                body: models::UnifiedRoleAssignmentMultiple,
            ) -> Call<models::UnifiedRoleAssignmentMultiple> {
                let operation = &Operation {
                    name: "rbacApplicationMultiple: create",
                    method: Method::Post,
                    path: "/roleManagement/deviceManagement/roleAssignments",
                    pages: &["rbacapplicationmultiple-post-roleassignments"],
                    work: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/deviceManagement/roleAssignments` — List unifiedRoleAssignmentMultiple
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-list-roleassignments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All` and 3 more
            /// - application: `CloudPC.Read.All` and 3 more
            pub fn list(&self) -> List<models::UnifiedRoleAssignmentMultiple> {
                let operation = &Operation {
                    name: "rbacApplicationMultiple: list",
                    method: Method::Get,
                    path: "/roleManagement/deviceManagement/roleAssignments",
                    pages: &["rbacapplicationmultiple-list-roleassignments"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `PATCH /roleManagement/deviceManagement/roleAssignments` — Update unifiedRoleAssignmentMultiple
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UnifiedRoleAssignmentMultiple,
            ) -> Call<models::UnifiedRoleAssignmentMultiple> {
                let operation = &Operation {
                    name: "unifiedRoleAssignmentMultiple: update",
                    method: Method::Patch,
                    path: "/roleManagement/deviceManagement/roleAssignments",
                    pages: &["unifiedroleassignmentmultiple-update"],
                    work: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/roleManagement/deviceManagement/roleAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/roleManagement/deviceManagement/roleAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/deviceManagement/roleAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /roleManagement/deviceManagement/roleAssignments/{id}` — Delete unifiedRoleAssignmentMultiple
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentMultiple: delete",
                        method: Method::Delete,
                        path: "/roleManagement/deviceManagement/roleAssignments/{id}",
                        pages: &["unifiedroleassignmentmultiple-delete"],
                        work: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/deviceManagement/roleAssignments/{id}` — Get unifiedRoleAssignmentMultiple
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `CloudPC.Read.All` and 3 more
                /// - application: `CloudPC.Read.All` and 3 more
                pub fn get(&self) -> Get<models::UnifiedRoleAssignmentMultiple> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentMultiple: get",
                        method: Method::Get,
                        path: "/roleManagement/deviceManagement/roleAssignments/{id}",
                        pages: &["unifiedroleassignmentmultiple-get"],
                        work: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/roleManagement/deviceManagement/roleDefinitions`
    pub mod role_definitions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/deviceManagement/roleDefinitions`
            RoleDefinitions
        }

        impl RoleDefinitions {
            /// `POST /roleManagement/deviceManagement/roleDefinitions` — Create roleDefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more
            /// - application: `RoleManagement.ReadWrite.CloudPC` and 4 more
            pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: create",
                    method: Method::Post,
                    path: "/roleManagement/deviceManagement/roleDefinitions",
                    pages: &["rbacapplication-post-roledefinitions"],
                    work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/deviceManagement/roleDefinitions` — List roledefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.CloudPC` and 12 more
            /// - application: `RoleManagement.Read.CloudPC` and 10 more
            pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/deviceManagement/roleDefinitions",
                    pages: &["rbacapplication-list-roledefinitions"],
                    work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/roleManagement/deviceManagement/roleDefinitions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/roleManagement/deviceManagement/roleDefinitions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/deviceManagement/roleDefinitions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /roleManagement/deviceManagement/roleDefinitions/{id}` — Delete unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more
                /// - application: `RoleManagement.ReadWrite.CloudPC` and 4 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: delete",
                        method: Method::Delete,
                        path: "/roleManagement/deviceManagement/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-delete"],
                        work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/deviceManagement/roleDefinitions/{id}` — Get unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.CloudPC` and 12 more
                /// - application: `RoleManagement.Read.CloudPC` and 10 more
                pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: get",
                        method: Method::Get,
                        path: "/roleManagement/deviceManagement/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-get"],
                        work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /roleManagement/deviceManagement/roleDefinitions/{id}` — Update unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-beta)
                /// Required: `displayName`, `rolePermissions`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more
                /// - application: `RoleManagement.ReadWrite.CloudPC` and 4 more
                pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: update",
                        method: Method::Patch,
                        path: "/roleManagement/deviceManagement/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-update"],
                        work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

pub mod directory;

/// `/roleManagement/entitlementManagement`
pub mod entitlement_management {
    use super::models;

    crate::runtime::node! {
        /// `/roleManagement/entitlementManagement`
        EntitlementManagement
    }

    impl EntitlementManagement {
        /// `/roleManagement/entitlementManagement/roleAssignments`
        pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
            role_assignments::RoleAssignments(self.0.name("roleAssignments"))
        }

        /// `/roleManagement/entitlementManagement/roleDefinitions`
        pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
            role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
        }
    }

    /// `/roleManagement/entitlementManagement/roleAssignments`
    pub mod role_assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/entitlementManagement/roleAssignments`
            RoleAssignments
        }

        impl RoleAssignments {
            /// `POST /roleManagement/entitlementManagement/roleAssignments` — Create unifiedRoleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
            /// - application: `RoleManagement.ReadWrite.Directory`
            pub fn create(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
                let operation = &Operation {
                    name: "rbacApplication: create",
                    method: Method::Post,
                    path: "/roleManagement/entitlementManagement/roleAssignments",
                    pages: &["rbacapplication-post-roleassignments"],
                    work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/entitlementManagement/roleAssignments` — List unifiedRoleAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 5 more
            /// - application: `RoleManagement.Read.Directory` and 3 more
            pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/entitlementManagement/roleAssignments",
                    pages: &["rbacapplication-list-roleassignments"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/roleManagement/entitlementManagement/roleAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/roleManagement/entitlementManagement/roleAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/entitlementManagement/roleAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /roleManagement/entitlementManagement/roleAssignments/{id}` — Delete unifiedRoleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignment: delete",
                        method: Method::Delete,
                        path: "/roleManagement/entitlementManagement/roleAssignments/{id}",
                        pages: &["unifiedroleassignment-delete"],
                        work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/entitlementManagement/roleAssignments/{id}` — Get unifiedRoleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 5 more
                /// - application: `RoleManagement.Read.Directory` and 3 more
                pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignment: get",
                        method: Method::Get,
                        path: "/roleManagement/entitlementManagement/roleAssignments/{id}",
                        pages: &["unifiedroleassignment-get"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/roleManagement/entitlementManagement/roleDefinitions`
    pub mod role_definitions {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/entitlementManagement/roleDefinitions`
            RoleDefinitions
        }

        impl RoleDefinitions {
            /// `GET /roleManagement/entitlementManagement/roleDefinitions` — List roledefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.CloudPC` and 12 more
            /// - application: `RoleManagement.Read.CloudPC` and 10 more
            pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/entitlementManagement/roleDefinitions",
                    pages: &["rbacapplication-list-roledefinitions"],
                    work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/roleManagement/entitlementManagement/roleDefinitions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/roleManagement/entitlementManagement/roleDefinitions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/entitlementManagement/roleDefinitions/{id}`
                Id
            }

            impl Id {
                /// `GET /roleManagement/entitlementManagement/roleDefinitions/{id}` — Get unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.CloudPC` and 12 more
                /// - application: `RoleManagement.Read.CloudPC` and 10 more
                pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: get",
                        method: Method::Get,
                        path: "/roleManagement/entitlementManagement/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-get"],
                        work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

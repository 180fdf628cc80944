// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/roleDefinitions`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/roleDefinitions`
    RoleDefinitions
}

impl RoleDefinitions {
    /// `POST /deviceManagement/roleDefinitions` — Create roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let operation = &Operation {
            name: "roleDefinition: create",
            method: Method::Post,
            path: "/deviceManagement/roleDefinitions",
            pages: &["intune-rbac-roledefinition-create", "intune-rbac-deviceandappmanagementroledefinition-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::RoleDefinition> {
        let operation = &Operation {
            name: "roleDefinition: list",
            method: Method::Get,
            path: "/deviceManagement/roleDefinitions",
            pages: &["intune-rbac-roledefinition-list", "intune-rbac-deviceandappmanagementroledefinition-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
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
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/roleDefinitions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}` — Delete roleDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "roleDefinition: delete",
                method: Method::Delete,
                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}",
                pages: &[
                    "intune-rbac-roledefinition-delete",
                    "intune-rbac-deviceandappmanagementroledefinition-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}` — Get roleDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::RoleDefinition> {
            let operation = &Operation {
                name: "roleDefinition: get",
                method: Method::Get,
                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}",
                pages: &["intune-rbac-roledefinition-get", "intune-rbac-deviceandappmanagementroledefinition-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}` — Update roleDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
            let operation = &Operation {
                name: "roleDefinition: update",
                method: Method::Patch,
                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}",
                pages: &[
                    "intune-rbac-roledefinition-update",
                    "intune-rbac-deviceandappmanagementroledefinition-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
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
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments`
            RoleAssignments
        }

        impl RoleAssignments {
            /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` — Create roleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
                let operation = &Operation {
                    name: "roleAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments",
                    pages: &["intune-rbac-roleassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::RoleAssignment>::into(body))
            }

            /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` — List roleassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::RoleAssignment> {
                let operation = &Operation {
                    name: "roleAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments",
                    pages: &["intune-rbac-roleassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
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
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Delete roleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "roleAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
                        pages: &["intune-rbac-roleassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Get roleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::RoleAssignment> {
                    let operation = &Operation {
                        name: "roleAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
                        pages: &["intune-rbac-roleassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Update roleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
                    let operation = &Operation {
                        name: "roleAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
                        pages: &["intune-rbac-roleassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::RoleAssignment>::into(body))
                }

                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment`
                pub fn as_device_and_app_management_role_assignment(
                    &self,
                ) -> as_device_and_app_management_role_assignment::AsDeviceAndAppManagementRoleAssignment
                {
                    as_device_and_app_management_role_assignment::AsDeviceAndAppManagementRoleAssignment(
                        self.0.name("microsoft.graph.deviceAndAppManagementRoleAssignment"),
                    )
                }

                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition`
                pub fn role_definition(&self) -> role_definition::RoleDefinition {
                    role_definition::RoleDefinition(self.0.name("roleDefinition"))
                }
            }

            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment`
            pub mod as_device_and_app_management_role_assignment {
                use super::{models, requests};

                crate::runtime::node! {
                    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment`
                    AsDeviceAndAppManagementRoleAssignment
                }

                impl AsDeviceAndAppManagementRoleAssignment {
                    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags`
                    pub fn role_scope_tags(&self) -> role_scope_tags::RoleScopeTags {
                        role_scope_tags::RoleScopeTags(self.0.name("roleScopeTags"))
                    }
                }

                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags`
                pub mod role_scope_tags {
                    use super::{models, requests};
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags`
                        RoleScopeTags
                    }

                    impl RoleScopeTags {
                        /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags` — Create roleScopeTag
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                        pub fn create(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
                            let operation = &Operation {
                                name: "roleScopeTag: create",
                                method: Method::Post,
                                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags",
                                pages: &["intune-rbac-rolescopetag-create"],
                                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/getRoleScopeTagsById` — getRoleScopeTagsById action
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                        pub fn get_role_scope_tags_by_id(
                            &self,
                            body: requests::role_scope_tag::GetRoleScopeTagsByIdRequest,
                        ) -> Call<Vec<models::RoleScopeTag>> {
                            let operation = &Operation {
                                name: "roleScopeTag: get_role_scope_tags_by_id",
                                method: Method::Post,
                                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/getRoleScopeTagsById",
                                pages: &["intune-rbac-rolescopetag-getrolescopetagsbyid"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                            };
                            self.0.name("getRoleScopeTagsById").call(operation).json(body)
                        }

                        /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags` — List roleScopeTags
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                        pub fn list(&self) -> List<models::RoleScopeTag> {
                            let operation = &Operation {
                                name: "roleScopeTag: list",
                                method: Method::Get,
                                path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags",
                                pages: &["intune-rbac-rolescopetag-list"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                            };
                            self.0.list(operation)
                        }

                        /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag`
                        pub fn has_custom_role_scope_tag(&self) -> has_custom_role_scope_tag::HasCustomRoleScopeTag {
                            has_custom_role_scope_tag::HasCustomRoleScopeTag(self.0.name("hasCustomRoleScopeTag"))
                        }

                        /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag`
                    pub mod has_custom_role_scope_tag {
                        use crate::runtime::{Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag`
                            HasCustomRoleScopeTag
                        }

                        impl HasCustomRoleScopeTag {
                            /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag` — hasCustomRoleScopeTag function
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-hascustomrolescopetag?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                            pub fn get(&self) -> Call<bool> {
                                let operation = &Operation {
                                    name: "roleScopeTag: get",
                                    method: Method::Get,
                                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag",
                                    pages: &["intune-rbac-rolescopetag-hascustomrolescopetag"],
                                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }
                        }
                    }

                    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}`
                    pub mod id {
                        use super::{models, requests};
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}`
                            Id
                        }

                        impl Id {
                            /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assign` — Assign action
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                            pub fn assign(
                                &self,
                                body: requests::role_scope_tag::AssignRequest,
                            ) -> Call<Vec<models::RoleScopeTagAutoAssignment>> {
                                let operation = &Operation {
                                    name: "roleScopeTag: assign",
                                    method: Method::Post,
                                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assign",
                                    pages: &["intune-rbac-rolescopetag-assign"],
                                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                };
                                self.0.name("assign").call(operation).json(body)
                            }

                            /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}` — Delete roleScopeTag
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "roleScopeTag: delete",
                                    method: Method::Delete,
                                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}",
                                    pages: &["intune-rbac-rolescopetag-delete"],
                                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}` — Get roleScopeTag
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                            pub fn get(&self) -> Get<models::RoleScopeTag> {
                                let operation = &Operation {
                                    name: "roleScopeTag: get",
                                    method: Method::Get,
                                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}",
                                    pages: &["intune-rbac-rolescopetag-get"],
                                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}` — Update roleScopeTag
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                            pub fn update(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
                                let operation = &Operation {
                                    name: "roleScopeTag: update",
                                    method: Method::Patch,
                                    path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}",
                                    pages: &["intune-rbac-rolescopetag-update"],
                                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                };
                                self.0.call(operation).json(body)
                            }

                            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments`
                            pub fn assignments(&self) -> assignments::Assignments {
                                assignments::Assignments(self.0.name("assignments"))
                            }
                        }

                        /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments`
                        pub mod assignments {
                            use super::models;
                            use crate::runtime::{Call, List, Method, Operation};

                            crate::runtime::node! {
                                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments`
                                Assignments
                            }

                            impl Assignments {
                                /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments` — Create roleScopeTagAutoAssignment
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-create?view=graph-rest-beta)
                                /// Status: 201.
                                /// Permissions, least privileged first:
                                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                                pub fn create(
                                    &self,
                                    body: models::RoleScopeTagAutoAssignment,
                                ) -> Call<models::RoleScopeTagAutoAssignment> {
                                    let operation = &Operation {
                                        name: "roleScopeTagAutoAssignment: create",
                                        method: Method::Post,
                                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments",
                                        pages: &["intune-rbac-rolescopetagautoassignment-create"],
                                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                        personal: "",
                                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                    };
                                    self.0.call(operation).json(body)
                                }

                                /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments` — List roleScopeTagAutoAssignments
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-list?view=graph-rest-beta)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                                pub fn list(&self) -> List<models::RoleScopeTagAutoAssignment> {
                                    let operation = &Operation {
                                        name: "roleScopeTagAutoAssignment: list",
                                        method: Method::Get,
                                        path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments",
                                        pages: &["intune-rbac-rolescopetagautoassignment-list"],
                                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                        personal: "",
                                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                    };
                                    self.0.list(operation)
                                }

                                /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}`
                                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                    id::Id(self.0.key(id.as_ref()))
                                }
                            }

                            /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}`
                            pub mod id {
                                use super::models;
                                use crate::runtime::{Call, Get, Method, Operation};

                                crate::runtime::node! {
                                    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}`
                                    Id
                                }

                                impl Id {
                                    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}` — Delete roleScopeTagAutoAssignment
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-delete?view=graph-rest-beta)
                                    /// Status: 204.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                                    pub fn delete(&self) -> Call<()> {
                                        let operation = &Operation {
                                            name: "roleScopeTagAutoAssignment: delete",
                                            method: Method::Delete,
                                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}",
                                            pages: &["intune-rbac-rolescopetagautoassignment-delete"],
                                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                            personal: "",
                                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                        };
                                        self.0.call(operation)
                                    }

                                    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}` — Get roleScopeTagAutoAssignment
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-get?view=graph-rest-beta)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                                    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                                    pub fn get(&self) -> Get<models::RoleScopeTagAutoAssignment> {
                                        let operation = &Operation {
                                            name: "roleScopeTagAutoAssignment: get",
                                            method: Method::Get,
                                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}",
                                            pages: &["intune-rbac-rolescopetagautoassignment-get"],
                                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                            personal: "",
                                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                                        };
                                        self.0.get(operation)
                                    }

                                    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}` — Update roleScopeTagAutoAssignment
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-update?view=graph-rest-beta)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                                    pub fn update(
                                        &self,
                                        body: models::RoleScopeTagAutoAssignment,
                                    ) -> Call<models::RoleScopeTagAutoAssignment> {
                                        let operation = &Operation {
                                            name: "roleScopeTagAutoAssignment: update",
                                            method: Method::Patch,
                                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}",
                                            pages: &["intune-rbac-rolescopetagautoassignment-update"],
                                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                            personal: "",
                                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                                        };
                                        self.0.call(operation).json(body)
                                    }
                                }
                            }
                        }
                    }
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
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "roleDefinition: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
                            pages: &[
                                "intune-rbac-roledefinition-delete",
                                "intune-rbac-deviceandappmanagementroledefinition-delete",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition` — Get roleDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::RoleDefinition> {
                        let operation = &Operation {
                            name: "roleDefinition: get",
                            method: Method::Get,
                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
                            pages: &[
                                "intune-rbac-roledefinition-get",
                                "intune-rbac-deviceandappmanagementroledefinition-get",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition` — Update roleDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
                    pub fn update(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
                        let operation = &Operation {
                            name: "roleDefinition: update",
                            method: Method::Patch,
                            path: "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
                            pages: &[
                                "intune-rbac-roledefinition-update",
                                "intune-rbac-deviceandappmanagementroledefinition-update",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::RoleDefinition>::into(body))
                    }
                }
            }
        }
    }
}

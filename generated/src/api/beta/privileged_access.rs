// Written by `cargo xtask gen`; do not edit.
//! `/privilegedAccess`

use super::{models, requests};

crate::runtime::node! {
    /// `/privilegedAccess`
    PrivilegedAccess
}

impl PrivilegedAccess {
    /// `/privilegedAccess/azureResources`
    pub fn azure_resources(&self) -> azure_resources::AzureResources {
        azure_resources::AzureResources(self.0.name("azureResources"))
    }
}

/// `/privilegedAccess/azureResources`
pub mod azure_resources {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/privilegedAccess/azureResources`
        AzureResources
    }

    impl AzureResources {
        /// `/privilegedAccess/azureResources/resources`
        pub fn resources(&self) -> resources::Resources {
            resources::Resources(self.0.name("resources"))
        }

        /// `/privilegedAccess/azureResources/roleAssignmentRequests`
        pub fn role_assignment_requests(&self) -> role_assignment_requests::RoleAssignmentRequests {
            role_assignment_requests::RoleAssignmentRequests(self.0.name("roleAssignmentRequests"))
        }

        /// `/privilegedAccess/azureResources/roleAssignments`
        pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
            role_assignments::RoleAssignments(self.0.name("roleAssignments"))
        }

        /// `/privilegedAccess/azureResources/roleDefinitions`
        pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
            role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
        }

        /// `/privilegedAccess/azureResources/roleSettings`
        pub fn role_settings(&self) -> role_settings::RoleSettings {
            role_settings::RoleSettings(self.0.name("roleSettings"))
        }
    }

    /// `/privilegedAccess/azureResources/resources`
    pub mod resources {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedAccess/azureResources/resources`
            Resources
        }

        impl Resources {
            /// `GET /privilegedAccess/azureResources/resources` — List governanceResources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governanceresource-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
            pub fn list(&self) -> List<models::GovernanceResource> {
                let operation = &Operation {
                    name: "governanceResource: list",
                    method: Method::Get,
                    path: "/privilegedAccess/azureResources/resources",
                    pages: &["governanceresource-list"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                };
                self.0.list(operation)
            }

            /// `POST /privilegedAccess/azureResources/resources/register` — governanceResource: register
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governanceresource-register?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            pub fn register(&self, body: requests::governance_resource::RegisterRequest) -> Call<()> {
                let operation = &Operation {
                    name: "governanceResource: register",
                    method: Method::Post,
                    path: "/privilegedAccess/azureResources/resources/register",
                    pages: &["governanceresource-register"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "",
                };
                self.0.name("register").call(operation).json(body)
            }

            /// `/privilegedAccess/azureResources/resources/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/privilegedAccess/azureResources/resources/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/privilegedAccess/azureResources/resources/{id}`
                Id
            }

            impl Id {
                /// `GET /privilegedAccess/azureResources/resources/{id}` — Get governanceResource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceresource-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                pub fn get(&self) -> Get<models::GovernanceResource> {
                    let operation = &Operation {
                        name: "governanceResource: get",
                        method: Method::Get,
                        path: "/privilegedAccess/azureResources/resources/{id}",
                        pages: &["governanceresource-get"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                    };
                    self.0.get(operation)
                }

                /// `/privilegedAccess/azureResources/resources/{id}/roleAssignmentRequests`
                pub fn role_assignment_requests(&self) -> role_assignment_requests::RoleAssignmentRequests {
                    role_assignment_requests::RoleAssignmentRequests(self.0.name("roleAssignmentRequests"))
                }

                /// `/privilegedAccess/azureResources/resources/{id}/roleAssignments`
                pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
                    role_assignments::RoleAssignments(self.0.name("roleAssignments"))
                }

                /// `/privilegedAccess/azureResources/resources/{id}/roleDefinitions`
                pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
                    role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
                }

                /// `/privilegedAccess/azureResources/resources/{id}/roleSettings`
                pub fn role_settings(&self) -> role_settings::RoleSettings {
                    role_settings::RoleSettings(self.0.name("roleSettings"))
                }
            }

            /// `/privilegedAccess/azureResources/resources/{id}/roleAssignmentRequests`
            pub mod role_assignment_requests {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/privilegedAccess/azureResources/resources/{id}/roleAssignmentRequests`
                    RoleAssignmentRequests
                }

                impl RoleAssignmentRequests {
                    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleAssignmentRequests` — List governanceRoleAssignmentRequests
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                    /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                    pub fn list(&self) -> List<models::GovernanceRoleAssignmentRequest> {
                        let operation = &Operation {
                            name: "governanceRoleAssignmentRequest: list",
                            method: Method::Get,
                            path: "/privilegedAccess/azureResources/resources/{resourceId}/roleAssignmentRequests",
                            pages: &["governanceroleassignmentrequest-list"],
                            work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                            personal: "",
                            application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/privilegedAccess/azureResources/resources/{id}/roleAssignments`
            pub mod role_assignments {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/privilegedAccess/azureResources/resources/{id}/roleAssignments`
                    RoleAssignments
                }

                impl RoleAssignments {
                    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleAssignments` — List governanceRoleAssignments
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                    /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                    pub fn list(&self) -> List<models::GovernanceRoleAssignment> {
                        let operation = &Operation {
                            name: "governanceRoleAssignment: list",
                            method: Method::Get,
                            path: "/privilegedAccess/azureResources/resources/{resourceId}/roleAssignments",
                            pages: &["governanceroleassignment-list"],
                            work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                            personal: "",
                            application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                        };
                        self.0.list(operation)
                    }

                    /// `/privilegedAccess/azureResources/resources/{id}/roleAssignments/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/privilegedAccess/azureResources/resources/{id}/roleAssignments/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/privilegedAccess/azureResources/resources/{id}/roleAssignments/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleAssignments/{id}` — Get governanceRoleAssignment
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                        /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                        pub fn get(&self) -> Get<models::GovernanceRoleAssignment> {
                            let operation = &Operation {
                                name: "governanceRoleAssignment: get",
                                method: Method::Get,
                                path: "/privilegedAccess/azureResources/resources/{resourceId}/roleAssignments/{id}",
                                pages: &["governanceroleassignment-get"],
                                work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                                personal: "",
                                application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }

            /// `/privilegedAccess/azureResources/resources/{id}/roleDefinitions`
            pub mod role_definitions {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/privilegedAccess/azureResources/resources/{id}/roleDefinitions`
                    RoleDefinitions
                }

                impl RoleDefinitions {
                    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleDefinitions` — List governanceRoleDefinitions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                    /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                    pub fn list(&self) -> List<models::GovernanceRoleDefinition> {
                        let operation = &Operation {
                            name: "governanceRoleDefinition: list",
                            method: Method::Get,
                            path: "/privilegedAccess/azureResources/resources/{resourceId}/roleDefinitions",
                            pages: &["governanceroledefinition-list"],
                            work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                            personal: "",
                            application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                        };
                        self.0.list(operation)
                    }

                    /// `/privilegedAccess/azureResources/resources/{id}/roleDefinitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/privilegedAccess/azureResources/resources/{id}/roleDefinitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/privilegedAccess/azureResources/resources/{id}/roleDefinitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleDefinitions/{id}` — Get governanceRoleDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                        /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                        pub fn get(&self) -> Get<models::GovernanceRoleDefinition> {
                            let operation = &Operation {
                                name: "governanceRoleDefinition: get",
                                method: Method::Get,
                                path: "/privilegedAccess/azureResources/resources/{resourceId}/roleDefinitions/{id}",
                                pages: &["governanceroledefinition-get"],
                                work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                                personal: "",
                                application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }

            /// `/privilegedAccess/azureResources/resources/{id}/roleSettings`
            pub mod role_settings {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/privilegedAccess/azureResources/resources/{id}/roleSettings`
                    RoleSettings
                }

                impl RoleSettings {
                    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleSettings` — List governanceRoleSettings
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                    /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                    pub fn list(&self) -> List<models::GovernanceRoleSetting> {
                        let operation = &Operation {
                            name: "governanceRoleSetting: list",
                            method: Method::Get,
                            path: "/privilegedAccess/azureResources/resources/{resourceId}/roleSettings",
                            pages: &["governancerolesetting-list"],
                            work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                            personal: "",
                            application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }

    /// `/privilegedAccess/azureResources/roleAssignmentRequests`
    pub mod role_assignment_requests {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedAccess/azureResources/roleAssignmentRequests`
            RoleAssignmentRequests
        }

        impl RoleAssignmentRequests {
            /// `POST /privilegedAccess/azureResources/roleAssignmentRequests` — Create governanceRoleAssignmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-post?view=graph-rest-beta)
            /// Required: `resourceId`, `roleDefinitionId`, `subjectId`, `assignmentState`, `type`. Status: 201, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            pub fn create(
                &self,
                body: models::GovernanceRoleAssignmentRequest,
            ) -> Call<models::GovernanceRoleAssignmentRequest> {
                let operation = &Operation {
                    name: "governanceRoleAssignmentRequest: create",
                    method: Method::Post,
                    path: "/privilegedAccess/azureResources/roleAssignmentRequests",
                    pages: &["governanceroleassignmentrequest-post"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /privilegedAccess/azureResources/roleAssignmentRequests` — List governanceRoleAssignmentRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
            pub fn list(&self) -> List<models::GovernanceRoleAssignmentRequest> {
                let operation = &Operation {
                    name: "governanceRoleAssignmentRequest: list",
                    method: Method::Get,
                    path: "/privilegedAccess/azureResources/roleAssignmentRequests",
                    pages: &["governanceroleassignmentrequest-list"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                };
                self.0.list(operation)
            }

            /// `/privilegedAccess/azureResources/roleAssignmentRequests/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/privilegedAccess/azureResources/roleAssignmentRequests/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/privilegedAccess/azureResources/roleAssignmentRequests/{id}`
                Id
            }

            impl Id {
                /// `POST /privilegedAccess/azureResources/roleAssignmentRequests/{id}/cancel` — Cancel governanceRoleAssignmentRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-cancel?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                pub fn cancel(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "governanceRoleAssignmentRequest: cancel",
                        method: Method::Post,
                        path: "/privilegedAccess/azureResources/roleAssignmentRequests/{id}/cancel",
                        pages: &["governanceroleassignmentrequest-cancel"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "",
                    };
                    self.0.name("cancel").call(operation)
                }

                /// `GET /privilegedAccess/azureResources/roleAssignmentRequests/{id}` — Get governanceRoleAssignmentRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                pub fn get(&self) -> Get<models::GovernanceRoleAssignmentRequest> {
                    let operation = &Operation {
                        name: "governanceRoleAssignmentRequest: get",
                        method: Method::Get,
                        path: "/privilegedAccess/azureResources/roleAssignmentRequests/{id}",
                        pages: &["governanceroleassignmentrequest-get"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                    };
                    self.0.get(operation)
                }

                /// `POST /privilegedAccess/azureResources/roleAssignmentRequests/{id}/updateRequest` — Update governanceRoleAssignmentRequests
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-update?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                pub fn update_request(
                    &self,
                    body: requests::governance_role_assignment_request::UpdateRequestRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "governanceRoleAssignmentRequest: update_request",
                        method: Method::Post,
                        path: "/privilegedAccess/azureResources/roleAssignmentRequests/{id}/updateRequest",
                        pages: &["governanceroleassignmentrequest-update"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "",
                    };
                    self.0.name("updateRequest").call(operation).json(body)
                }
            }
        }
    }

    /// `/privilegedAccess/azureResources/roleAssignments`
    pub mod role_assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedAccess/azureResources/roleAssignments`
            RoleAssignments
        }

        impl RoleAssignments {
            /// `GET /privilegedAccess/azureResources/roleAssignments` — List governanceRoleAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
            pub fn list(&self) -> List<models::GovernanceRoleAssignment> {
                let operation = &Operation {
                    name: "governanceRoleAssignment: list",
                    method: Method::Get,
                    path: "/privilegedAccess/azureResources/roleAssignments",
                    pages: &["governanceroleassignment-list"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                };
                self.0.list(operation)
            }

            /// `/privilegedAccess/azureResources/roleAssignments/export`
            pub fn export(&self) -> export::Export {
                export::Export(self.0.name("export"))
            }

            /// `/privilegedAccess/azureResources/roleAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/privilegedAccess/azureResources/roleAssignments/export`
        pub mod export {
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/privilegedAccess/azureResources/roleAssignments/export`
                Export
            }

            impl Export {
                /// `GET /privilegedAccess/azureResources/roleAssignments/export` — Export governanceRoleAssignmentRequests
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-export?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                pub fn download(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "governanceRoleAssignment: download",
                        method: Method::Get,
                        path: "/privilegedAccess/azureResources/roleAssignments/export",
                        pages: &["governanceroleassignment-export"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                    };
                    self.0.call(operation)
                }
            }
        }

        /// `/privilegedAccess/azureResources/roleAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/privilegedAccess/azureResources/roleAssignments/{id}`
                Id
            }

            impl Id {
                /// `GET /privilegedAccess/azureResources/roleAssignments/{id}` — Get governanceRoleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                pub fn get(&self) -> Get<models::GovernanceRoleAssignment> {
                    let operation = &Operation {
                        name: "governanceRoleAssignment: get",
                        method: Method::Get,
                        path: "/privilegedAccess/azureResources/roleAssignments/{id}",
                        pages: &["governanceroleassignment-get"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/privilegedAccess/azureResources/roleDefinitions`
    pub mod role_definitions {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedAccess/azureResources/roleDefinitions`
            RoleDefinitions
        }

        impl RoleDefinitions {
            /// `GET /privilegedAccess/azureResources/roleDefinitions` — List governanceRoleDefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
            pub fn list(&self) -> List<models::GovernanceRoleDefinition> {
                let operation = &Operation {
                    name: "governanceRoleDefinition: list",
                    method: Method::Get,
                    path: "/privilegedAccess/azureResources/roleDefinitions",
                    pages: &["governanceroledefinition-list"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                };
                self.0.list(operation)
            }

            /// `/privilegedAccess/azureResources/roleDefinitions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/privilegedAccess/azureResources/roleDefinitions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/privilegedAccess/azureResources/roleDefinitions/{id}`
                Id
            }

            impl Id {
                /// `GET /privilegedAccess/azureResources/roleDefinitions/{id}` — Get governanceRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                pub fn get(&self) -> Get<models::GovernanceRoleDefinition> {
                    let operation = &Operation {
                        name: "governanceRoleDefinition: get",
                        method: Method::Get,
                        path: "/privilegedAccess/azureResources/roleDefinitions/{id}",
                        pages: &["governanceroledefinition-get"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/privilegedAccess/azureResources/roleSettings`
    pub mod role_settings {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedAccess/azureResources/roleSettings`
            RoleSettings
        }

        impl RoleSettings {
            /// `GET /privilegedAccess/azureResources/roleSettings` — List governanceRoleSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
            /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
            pub fn list(&self) -> List<models::GovernanceRoleSetting> {
                let operation = &Operation {
                    name: "governanceRoleSetting: list",
                    method: Method::Get,
                    path: "/privilegedAccess/azureResources/roleSettings",
                    pages: &["governancerolesetting-list"],
                    work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                    personal: "",
                    application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                };
                self.0.list(operation)
            }

            /// `/privilegedAccess/azureResources/roleSettings/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/privilegedAccess/azureResources/roleSettings/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/privilegedAccess/azureResources/roleSettings/{id}`
                Id
            }

            impl Id {
                /// `GET /privilegedAccess/azureResources/roleSettings/{id}` — Get governanceRoleSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                /// - application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`
                pub fn get(&self) -> Get<models::GovernanceRoleSetting> {
                    let operation = &Operation {
                        name: "governanceRoleSetting: get",
                        method: Method::Get,
                        path: "/privilegedAccess/azureResources/roleSettings/{id}",
                        pages: &["governancerolesetting-get"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /privilegedAccess/azureResources/roleSettings/{id}` — Update governanceRoleSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-update?view=graph-rest-beta)
                /// Status: 204, 400.
                /// Permissions, least privileged first:
                /// - work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`
                pub fn update(&self, body: models::GovernanceRuleSetting) -> Call<()> {
                    let operation = &Operation {
                        name: "governanceRoleSetting: update",
                        method: Method::Patch,
                        path: "/privilegedAccess/azureResources/roleSettings/{id}",
                        pages: &["governancerolesetting-update"],
                        work: "PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

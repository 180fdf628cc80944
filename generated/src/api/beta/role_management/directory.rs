// Written by `cargo xtask gen`; do not edit.
//! `/roleManagement/directory`

use super::super::models;
use crate::runtime::{Argument, List, Method, Operation};

crate::runtime::node! {
    /// `/roleManagement/directory`
    Directory
}

impl Directory {
    /// `GET /roleManagement/directory/roleScheduleInstances` — rbacApplication: roleScheduleInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-rolescheduleinstances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
    /// - application: `PrivilegedAccess.Read.AzureAD`
    pub fn role_schedule_instances(&self) -> List<models::UnifiedRoleScheduleInstanceBase> {
        let operation = &Operation {
            name: "rbacApplication: role_schedule_instances",
            method: Method::Get,
            path: "/roleManagement/directory/roleScheduleInstances",
            pages: &["rbacapplication-rolescheduleinstances"],
            work: "PrivilegedAccess.ReadWrite.AzureAD",
            personal: "",
            application: "PrivilegedAccess.Read.AzureAD",
        };
        self.0.name("roleScheduleInstances").list(operation)
    }

    /// `GET /roleManagement/directory/roleSchedules` — rbacApplication: roleSchedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-roleschedules?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
    /// - application: `PrivilegedAccess.Read.AzureAD`
    pub fn role_schedules(
        &self,
        directory_scope_id: &str,
        app_scope_id: &str,
        principal_id: &str,
        role_definition_id: &str,
    ) -> List<models::UnifiedRoleScheduleBase> {
        let operation = &Operation {
            name: "rbacApplication: role_schedules",
            method: Method::Get,
            path: "/roleManagement/directory/roleSchedules",
            pages: &["rbacapplication-roleschedules"],
            work: "PrivilegedAccess.ReadWrite.AzureAD",
            personal: "",
            application: "PrivilegedAccess.Read.AzureAD",
        };
        self.0
            .function(
                "roleSchedules",
                &[
                    ("directoryScopeId", Argument::quoted(directory_scope_id)),
                    ("appScopeId", Argument::quoted(app_scope_id)),
                    ("principalId", Argument::quoted(principal_id)),
                    ("roleDefinitionId", Argument::quoted(role_definition_id)),
                ],
            )
            .list(operation)
    }

    /// `/roleManagement/directory/resourceNamespaces`
    pub fn resource_namespaces(&self) -> resource_namespaces::ResourceNamespaces {
        resource_namespaces::ResourceNamespaces(self.0.name("resourceNamespaces"))
    }

    /// `/roleManagement/directory/roleAssignmentScheduleInstances`
    pub fn role_assignment_schedule_instances(
        &self,
    ) -> role_assignment_schedule_instances::RoleAssignmentScheduleInstances
    {
        role_assignment_schedule_instances::RoleAssignmentScheduleInstances(
            self.0.name("roleAssignmentScheduleInstances"),
        )
    }

    /// `/roleManagement/directory/roleAssignmentScheduleRequests`
    pub fn role_assignment_schedule_requests(
        &self,
    ) -> role_assignment_schedule_requests::RoleAssignmentScheduleRequests
    {
        role_assignment_schedule_requests::RoleAssignmentScheduleRequests(self.0.name("roleAssignmentScheduleRequests"))
    }

    /// `/roleManagement/directory/roleAssignmentSchedules`
    pub fn role_assignment_schedules(&self) -> role_assignment_schedules::RoleAssignmentSchedules {
        role_assignment_schedules::RoleAssignmentSchedules(self.0.name("roleAssignmentSchedules"))
    }

    /// `/roleManagement/directory/roleAssignments`
    pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
        role_assignments::RoleAssignments(self.0.name("roleAssignments"))
    }

    /// `/roleManagement/directory/roleDefinitions`
    pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
        role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `/roleManagement/directory/roleEligibilityScheduleInstances`
    pub fn role_eligibility_schedule_instances(
        &self,
    ) -> role_eligibility_schedule_instances::RoleEligibilityScheduleInstances
    {
        role_eligibility_schedule_instances::RoleEligibilityScheduleInstances(
            self.0.name("roleEligibilityScheduleInstances"),
        )
    }

    /// `/roleManagement/directory/roleEligibilityScheduleRequests`
    pub fn role_eligibility_schedule_requests(
        &self,
    ) -> role_eligibility_schedule_requests::RoleEligibilityScheduleRequests
    {
        role_eligibility_schedule_requests::RoleEligibilityScheduleRequests(
            self.0.name("roleEligibilityScheduleRequests"),
        )
    }

    /// `/roleManagement/directory/roleEligibilitySchedules`
    pub fn role_eligibility_schedules(&self) -> role_eligibility_schedules::RoleEligibilitySchedules {
        role_eligibility_schedules::RoleEligibilitySchedules(self.0.name("roleEligibilitySchedules"))
    }

    /// `/roleManagement/directory/transitiveRoleAssignments`
    pub fn transitive_role_assignments(&self) -> transitive_role_assignments::TransitiveRoleAssignments {
        transitive_role_assignments::TransitiveRoleAssignments(self.0.name("transitiveRoleAssignments"))
    }
}

/// `/roleManagement/directory/resourceNamespaces`
pub mod resource_namespaces {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/resourceNamespaces`
        ResourceNamespaces
    }

    impl ResourceNamespaces {
        /// `GET /roleManagement/directory/resourceNamespaces` — List resourcenamespaces
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-list-resourcenamespaces?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRbacResourceNamespace> {
            let operation = &Operation {
                name: "rbacApplicationMultiple: list",
                method: Method::Get,
                path: "/roleManagement/directory/resourceNamespaces",
                pages: &["rbacapplicationmultiple-list-resourcenamespaces"],
                work: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/resourceNamespaces/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/resourceNamespaces/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/resourceNamespaces/{id}`
            Id
        }

        impl Id {
            /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}` — Get unifiedRbacResourceNamespace
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourcenamespace-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRbacResourceNamespace> {
                let operation = &Operation {
                    name: "unifiedRbacResourceNamespace: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}",
                    pages: &["unifiedrbacresourcenamespace-get"],
                    work: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }

            /// `/roleManagement/directory/resourceNamespaces/{id}/resourceActions`
            pub fn resource_actions(&self) -> resource_actions::ResourceActions {
                resource_actions::ResourceActions(self.0.name("resourceActions"))
            }
        }

        /// `/roleManagement/directory/resourceNamespaces/{id}/resourceActions`
        pub mod resource_actions {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/roleManagement/directory/resourceNamespaces/{id}/resourceActions`
                ResourceActions
            }

            impl ResourceActions {
                /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions` — List resourceActions
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourcenamespace-list-resourceactions?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                pub fn list(&self) -> List<models::UnifiedRbacResourceAction> {
                    let operation = &Operation {
                        name: "unifiedRbacResourceNamespace: list",
                        method: Method::Get,
                        path: "/roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions",
                        pages: &["unifiedrbacresourcenamespace-list-resourceactions"],
                        work: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                    };
                    self.0.list(operation)
                }

                /// `/roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions/{unifiedRbacResourceActionId}` — Get unifiedRbacResourceAction
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourceaction-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                    /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                    pub fn get(&self) -> Get<models::UnifiedRbacResourceAction> {
                        let operation = &Operation {
                            name: "unifiedRbacResourceAction: get",
                            method: Method::Get,
                            path: "/roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions/{unifiedRbacResourceActionId}",
                            pages: &["unifiedrbacresourceaction-get"],
                            work: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                            personal: "",
                            application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/roleManagement/directory/roleAssignmentScheduleInstances`
pub mod role_assignment_schedule_instances {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleAssignmentScheduleInstances`
        RoleAssignmentScheduleInstances
    }

    impl RoleAssignmentScheduleInstances {
        /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')` — unifiedRoleAssignmentScheduleInstance: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn filter_by_current_user(
            &self,
            on: models::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions,
        ) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
            let operation = &Operation {
                name: "unifiedRoleAssignmentScheduleInstance: filter_by_current_user",
                method: Method::Get,
                path: "/roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')",
                pages: &["unifiedroleassignmentscheduleinstance-filterbycurrentuser"],
                work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /roleManagement/directory/roleAssignmentScheduleInstances` — List roleassignmentscheduleinstances
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/roleAssignmentScheduleInstances",
                pages: &["rbacapplication-list-roleassignmentscheduleinstances"],
                work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleAssignmentScheduleInstances/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleAssignmentScheduleInstances/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleAssignmentScheduleInstances/{id}`
            Id
        }

        impl Id {
            /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstancesId}` — Get unifiedRoleAssignmentScheduleInstance
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleInstance> {
                let operation = &Operation {
                    name: "unifiedRoleAssignmentScheduleInstance: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstancesId}",
                    pages: &["unifiedroleassignmentscheduleinstance-get"],
                    work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/roleManagement/directory/roleAssignmentScheduleRequests`
pub mod role_assignment_schedule_requests {
    use super::models;
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleAssignmentScheduleRequests`
        RoleAssignmentScheduleRequests
    }

    impl RoleAssignmentScheduleRequests {
        /// `POST /roleManagement/directory/roleAssignmentScheduleRequests` — Create roleAssignmentScheduleRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignmentschedulerequests?view=graph-rest-beta)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`
        pub fn create(
            &self,
            body: models::UnifiedRoleAssignmentScheduleRequest,
        ) -> Call<models::UnifiedRoleAssignmentScheduleRequest> {
            let operation = &Operation {
                name: "rbacApplication: create",
                method: Method::Post,
                path: "/roleManagement/directory/roleAssignmentScheduleRequests",
                pages: &["rbacapplication-post-roleassignmentschedulerequests"],
                work: "RoleAssignmentSchedule.ReadWrite.Directory",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='principal')` — unifiedRoleAssignmentScheduleRequest: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        pub fn filter_by_current_user(
            &self,
            on: models::RoleAssignmentScheduleRequestFilterByCurrentUserOptions,
        ) -> List<models::UnifiedRoleAssignmentScheduleRequest> {
            let operation = &Operation {
                name: "unifiedRoleAssignmentScheduleRequest: filter_by_current_user",
                method: Method::Get,
                path: "/roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='principal')",
                pages: &["unifiedroleassignmentschedulerequest-filterbycurrentuser"],
                work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /roleManagement/directory/roleAssignmentScheduleRequests` — List roleAssignmentScheduleRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedulerequests?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleAssignmentScheduleRequest> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/roleAssignmentScheduleRequests",
                pages: &["rbacapplication-list-roleassignmentschedulerequests"],
                work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleAssignmentScheduleRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleAssignmentScheduleRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleAssignmentScheduleRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}/cancel` — unifiedRoleAssignmentScheduleRequest: cancel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-cancel?view=graph-rest-beta)
            /// Status: 204, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn cancel(&self) -> Call<()> {
                let operation = &Operation {
                    name: "unifiedRoleAssignmentScheduleRequest: cancel",
                    method: Method::Post,
                    path: "/roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}/cancel",
                    pages: &["unifiedroleassignmentschedulerequest-cancel"],
                    work: "RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.name("cancel").call(operation)
            }

            /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}` — Get unifiedRoleAssignmentScheduleRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleRequest> {
                let operation = &Operation {
                    name: "unifiedRoleAssignmentScheduleRequest: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}",
                    pages: &["unifiedroleassignmentschedulerequest-get"],
                    work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/roleManagement/directory/roleAssignmentSchedules`
pub mod role_assignment_schedules {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleAssignmentSchedules`
        RoleAssignmentSchedules
    }

    impl RoleAssignmentSchedules {
        /// `GET /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='principal')` — unifiedRoleAssignmentSchedule: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn filter_by_current_user(
            &self,
            on: models::RoleAssignmentScheduleFilterByCurrentUserOptions,
        ) -> List<models::UnifiedRoleAssignmentSchedule> {
            let operation = &Operation {
                name: "unifiedRoleAssignmentSchedule: filter_by_current_user",
                method: Method::Get,
                path: "/roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='principal')",
                pages: &["unifiedroleassignmentschedule-filterbycurrentuser"],
                work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /roleManagement/directory/roleAssignmentSchedules` — List roleassignmentschedules
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedules?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleAssignmentSchedule> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/roleAssignmentSchedules",
                pages: &["rbacapplication-list-roleassignmentschedules"],
                work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleAssignmentSchedules/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleAssignmentSchedules/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleAssignmentSchedules/{id}`
            Id
        }

        impl Id {
            /// `GET /roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentSchedulesId}` — Get unifiedRoleAssignmentSchedule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more
            /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleAssignmentSchedule> {
                let operation = &Operation {
                    name: "unifiedRoleAssignmentSchedule: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentSchedulesId}",
                    pages: &["unifiedroleassignmentschedule-get"],
                    work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/roleManagement/directory/roleAssignments`
pub mod role_assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleAssignments`
        RoleAssignments
    }

    impl RoleAssignments {
        /// `POST /roleManagement/directory/roleAssignments` — Create unifiedRoleAssignment
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
                path: "/roleManagement/directory/roleAssignments",
                pages: &["rbacapplication-post-roleassignments"],
                work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "RoleManagement.ReadWrite.Directory",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /roleManagement/directory/roleAssignments` — List unifiedRoleAssignments
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
                path: "/roleManagement/directory/roleAssignments",
                pages: &["rbacapplication-list-roleassignments"],
                work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleAssignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleAssignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /roleManagement/directory/roleAssignments/{id}` — Delete unifiedRoleAssignment
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
                    path: "/roleManagement/directory/roleAssignments/{id}",
                    pages: &["unifiedroleassignment-delete"],
                    work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.call(operation)
            }

            /// `GET /roleManagement/directory/roleAssignments/{id}` — Get unifiedRoleAssignment
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
                    path: "/roleManagement/directory/roleAssignments/{id}",
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

/// `/roleManagement/directory/roleDefinitions`
pub mod role_definitions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleDefinitions`
        RoleDefinitions
    }

    impl RoleDefinitions {
        /// `POST /roleManagement/directory/roleDefinitions` — Create roleDefinitions
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
                path: "/roleManagement/directory/roleDefinitions",
                pages: &["rbacapplication-post-roledefinitions"],
                work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                personal: "",
                application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /roleManagement/directory/roleDefinitions` — List roledefinitions
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
                path: "/roleManagement/directory/roleDefinitions",
                pages: &["rbacapplication-list-roledefinitions"],
                work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleDefinitions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleDefinitions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleDefinitions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /roleManagement/directory/roleDefinitions/{id}` — Delete unifiedRoleDefinition
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
                    path: "/roleManagement/directory/roleDefinitions/{id}",
                    pages: &["unifiedroledefinition-delete"],
                    work: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /roleManagement/directory/roleDefinitions/{id}` — Get unifiedRoleDefinition
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
                    path: "/roleManagement/directory/roleDefinitions/{id}",
                    pages: &["unifiedroledefinition-get"],
                    work: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /roleManagement/directory/roleDefinitions/{id}` — Update unifiedRoleDefinition
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
                    path: "/roleManagement/directory/roleDefinitions/{id}",
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

/// `/roleManagement/directory/roleEligibilityScheduleInstances`
pub mod role_eligibility_schedule_instances {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleEligibilityScheduleInstances`
        RoleEligibilityScheduleInstances
    }

    impl RoleEligibilityScheduleInstances {
        /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')` — unifiedRoleEligibilityScheduleInstance: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn filter_by_current_user(
            &self,
            on: models::RoleEligibilityScheduleInstanceFilterByCurrentUserOptions,
        ) -> List<models::UnifiedRoleEligibilityScheduleInstance> {
            let operation = &Operation {
                name: "unifiedRoleEligibilityScheduleInstance: filter_by_current_user",
                method: Method::Get,
                path: "/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')",
                pages: &["unifiedroleeligibilityscheduleinstance-filterbycurrentuser"],
                work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /roleManagement/directory/roleEligibilityScheduleInstances` — List roleeligibilityscheduleinstancess
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleEligibilityScheduleInstance> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/roleEligibilityScheduleInstances",
                pages: &["rbacapplication-list-roleeligibilityscheduleinstances"],
                work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleEligibilityScheduleInstances/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleEligibilityScheduleInstances/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleEligibilityScheduleInstances/{id}`
            Id
        }

        impl Id {
            /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstancesId}` — Get unifiedRoleEligibilityScheduleInstance
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleInstance> {
                let operation = &Operation {
                    name: "unifiedRoleEligibilityScheduleInstance: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstancesId}",
                    pages: &["unifiedroleeligibilityscheduleinstance-get"],
                    work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/roleManagement/directory/roleEligibilityScheduleRequests`
pub mod role_eligibility_schedule_requests {
    use super::models;
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleEligibilityScheduleRequests`
        RoleEligibilityScheduleRequests
    }

    impl RoleEligibilityScheduleRequests {
        /// `POST /roleManagement/directory/roleEligibilityScheduleRequests` — Create roleEligibilityScheduleRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleeligibilityschedulerequests?view=graph-rest-beta)
        /// Required: `roleDefinitionId`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`
        pub fn create(
            &self,
            body: models::UnifiedRoleEligibilityScheduleRequest,
        ) -> Call<models::UnifiedRoleEligibilityScheduleRequest> {
            let operation = &Operation {
                name: "rbacApplication: create",
                method: Method::Post,
                path: "/roleManagement/directory/roleEligibilityScheduleRequests",
                pages: &["rbacapplication-post-roleeligibilityschedulerequests"],
                work: "RoleEligibilitySchedule.ReadWrite.Directory",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /roleManagement/directory/RoleEligibilityScheduleRequests/filterByCurrentUser(on='principal')` — unifiedRoleEligibilityScheduleRequest: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        pub fn filter_by_current_user(
            &self,
            on: models::RoleEligibilityScheduleRequestFilterByCurrentUserOptions,
        ) -> List<models::UnifiedRoleEligibilityScheduleRequest> {
            let operation = &Operation {
                name: "unifiedRoleEligibilityScheduleRequest: filter_by_current_user",
                method: Method::Get,
                path: "/roleManagement/directory/RoleEligibilityScheduleRequests/filterByCurrentUser(on='principal')",
                pages: &["unifiedroleeligibilityschedulerequest-filterbycurrentuser"],
                work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /roleManagement/directory/roleEligibilityScheduleRequests` — List roleEligibilityScheduleRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedulerequests?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleEligibilityScheduleRequest> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/roleEligibilityScheduleRequests",
                pages: &["rbacapplication-list-roleeligibilityschedulerequests"],
                work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleEligibilityScheduleRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleEligibilityScheduleRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleEligibilityScheduleRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}/cancel` — unifiedRoleEligibilityScheduleRequest: cancel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-cancel?view=graph-rest-beta)
            /// Status: 204, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleManagement.ReadWrite.Directory`
            pub fn cancel(&self) -> Call<()> {
                let operation = &Operation {
                    name: "unifiedRoleEligibilityScheduleRequest: cancel",
                    method: Method::Post,
                    path: "/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}/cancel",
                    pages: &["unifiedroleeligibilityschedulerequest-cancel"],
                    work: "RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.name("cancel").call(operation)
            }

            /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}` — Get unifiedRoleEligibilityScheduleRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleRequest> {
                let operation = &Operation {
                    name: "unifiedRoleEligibilityScheduleRequest: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}",
                    pages: &["unifiedroleeligibilityschedulerequest-get"],
                    work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/roleManagement/directory/roleEligibilitySchedules`
pub mod role_eligibility_schedules {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/roleEligibilitySchedules`
        RoleEligibilitySchedules
    }

    impl RoleEligibilitySchedules {
        /// `GET /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='principal')` — unifiedRoleEligibilitySchedule: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn filter_by_current_user(
            &self,
            on: models::RoleEligibilityScheduleFilterByCurrentUserOptions,
        ) -> List<models::UnifiedRoleEligibilitySchedule> {
            let operation = &Operation {
                name: "unifiedRoleEligibilitySchedule: filter_by_current_user",
                method: Method::Get,
                path: "/roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='principal')",
                pages: &["unifiedroleeligibilityschedule-filterbycurrentuser"],
                work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /roleManagement/directory/roleEligibilitySchedules` — List roleeligibilityschedules
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedules?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
        pub fn list(&self) -> List<models::UnifiedRoleEligibilitySchedule> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/roleEligibilitySchedules",
                pages: &["rbacapplication-list-roleeligibilityschedules"],
                work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
            };
            self.0.list(operation)
        }

        /// `/roleManagement/directory/roleEligibilitySchedules/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/roleManagement/directory/roleEligibilitySchedules/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/roleManagement/directory/roleEligibilitySchedules/{id}`
            Id
        }

        impl Id {
            /// `GET /roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilitySchedulesId}` — Get unifiedRoleEligibilitySchedule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn get(&self) -> Get<models::UnifiedRoleEligibilitySchedule> {
                let operation = &Operation {
                    name: "unifiedRoleEligibilitySchedule: get",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilitySchedulesId}",
                    pages: &["unifiedroleeligibilityschedule-get"],
                    work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/roleManagement/directory/transitiveRoleAssignments`
pub mod transitive_role_assignments {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/roleManagement/directory/transitiveRoleAssignments`
        TransitiveRoleAssignments
    }

    impl TransitiveRoleAssignments {
        /// `GET /roleManagement/directory/transitiveRoleAssignments` — List transitiveRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-transitiveroleassignments?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagement.Read.Directory` and 3 more
        /// - application: `RoleManagement.Read.Directory` and 3 more
        pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
            let operation = &Operation {
                name: "rbacApplication: list",
                method: Method::Get,
                path: "/roleManagement/directory/transitiveRoleAssignments",
                pages: &["rbacapplication-list-transitiveroleassignments"],
                work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                personal: "",
                application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

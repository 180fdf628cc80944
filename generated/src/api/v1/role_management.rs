// Written by `cargo xtask gen`; do not edit.
//! `/roleManagement`

use super::models;

crate::runtime::node! {
    /// `/roleManagement`
    RoleManagement
}

impl RoleManagement {
    /// `/roleManagement/directory`
    pub fn directory(&self) -> directory::Directory {
        directory::Directory(self.0.name("directory"))
    }

    /// `/roleManagement/entitlementManagement`
    pub fn entitlement_management(&self) -> entitlement_management::EntitlementManagement {
        entitlement_management::EntitlementManagement(self.0.name("entitlementManagement"))
    }
}

/// `/roleManagement/directory`
pub mod directory {
    use super::models;

    crate::runtime::node! {
        /// `/roleManagement/directory`
        Directory
    }

    impl Directory {
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
            role_assignment_schedule_requests::RoleAssignmentScheduleRequests(
                self.0.name("roleAssignmentScheduleRequests"),
            )
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
            /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on=parameterValue)` — unifiedRoleAssignmentScheduleInstance: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-1.0)
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
                    path: "/roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on=parameterValue)",
                    pages: &["unifiedroleassignmentscheduleinstance-filterbycurrentuser"],
                    work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::bare(on.as_str()))]).list(operation)
            }

            /// `GET /roleManagement/directory/roleAssignmentScheduleInstances` — List roleassignmentscheduleinstances
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances?view=graph-rest-1.0)
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
                /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstanceId}` — Get unifiedRoleAssignmentScheduleInstance
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
                /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleInstance> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentScheduleInstance: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstanceId}",
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
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignmentschedulerequests?view=graph-rest-1.0)
            /// Required: `principalId`, `roleDefinitionId`, `scheduleInfo`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`
            /// - application: `RoleAssignmentSchedule.ReadWrite.Directory`
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
                    application: "RoleAssignmentSchedule.ReadWrite.Directory",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='parameterValue')` — unifiedRoleAssignmentScheduleRequest: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-filterbycurrentuser?view=graph-rest-1.0)
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
                    path: "/roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='parameterValue')",
                    pages: &["unifiedroleassignmentschedulerequest-filterbycurrentuser"],
                    work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /roleManagement/directory/roleAssignmentScheduleRequests` — List roleAssignmentScheduleRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedulerequests?view=graph-rest-1.0)
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
                /// `POST /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}/cancel` — unifiedRoleAssignmentScheduleRequest: cancel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-cancel?view=graph-rest-1.0)
                /// Status: 204, 400.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
                pub fn cancel(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentScheduleRequest: cancel",
                        method: Method::Post,
                        path: "/roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}/cancel",
                        pages: &["unifiedroleassignmentschedulerequest-cancel"],
                        work: "RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    };
                    self.0.name("cancel").call(operation)
                }

                /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}` — Get unifiedRoleAssignmentScheduleRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more
                /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleRequest> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentScheduleRequest: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}",
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
            /// `GET /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='parameterValue')` — unifiedRoleAssignmentSchedule: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-filterbycurrentuser?view=graph-rest-1.0)
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
                    path: "/roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='parameterValue')",
                    pages: &["unifiedroleassignmentschedule-filterbycurrentuser"],
                    work: "RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /roleManagement/directory/roleAssignmentSchedules` — List roleassignmentschedules
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedules?view=graph-rest-1.0)
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
                /// `GET /roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentScheduleId}` — Get unifiedRoleAssignmentSchedule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more
                /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleAssignmentSchedule> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignmentSchedule: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentScheduleId}",
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
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
            /// - application: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
            pub fn create(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
                let operation = &Operation {
                    name: "rbacApplication: create",
                    method: Method::Post,
                    path: "/roleManagement/directory/roleAssignments",
                    pages: &["rbacapplication-post-roleassignments"],
                    work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/directory/roleAssignments` — List unifiedroleassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 5 more
            /// - application: `RoleManagement.Read.Directory` and 5 more
            pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleAssignments",
                    pages: &["rbacapplication-list-roleassignments"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
                /// - application: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignment: delete",
                        method: Method::Delete,
                        path: "/roleManagement/directory/roleAssignments/{id}",
                        pages: &["unifiedroleassignment-delete"],
                        work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/directory/roleAssignments/{id}` — Get unifiedRoleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 5 more
                /// - application: `RoleManagement.Read.Directory` and 5 more
                pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignment: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleAssignments/{id}",
                        pages: &["unifiedroleassignment-get"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
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
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleManagement.ReadWrite.Directory`
            pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: create",
                    method: Method::Post,
                    path: "/roleManagement/directory/roleDefinitions",
                    pages: &["rbacapplication-post-roledefinitions"],
                    work: "RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/directory/roleDefinitions` — List roledefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 5 more
            /// - application: `RoleManagement.Read.Directory` and 5 more
            pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleDefinitions",
                    pages: &["rbacapplication-list-roledefinitions"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: delete",
                        method: Method::Delete,
                        path: "/roleManagement/directory/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-delete"],
                        work: "RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/directory/roleDefinitions/{id}` — Get unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 5 more
                /// - application: `RoleManagement.Read.Directory` and 5 more
                pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-get"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /roleManagement/directory/roleDefinitions/{id}` — Update unifiedRoleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-1.0)
                /// Required: `displayName`, `rolePermissions`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: update",
                        method: Method::Patch,
                        path: "/roleManagement/directory/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-update"],
                        work: "RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
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
            /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilityScheduleInstance: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-1.0)
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
                    path: "/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='parameterValue')",
                    pages: &["unifiedroleeligibilityscheduleinstance-filterbycurrentuser"],
                    work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /roleManagement/directory/roleEligibilityScheduleInstances` — List roleeligibilityscheduleinstances
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances?view=graph-rest-1.0)
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
                /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstanceId}` — Get unifiedRoleEligibilityScheduleInstance
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
                /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleInstance> {
                    let operation = &Operation {
                        name: "unifiedRoleEligibilityScheduleInstance: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstanceId}",
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
            /// `POST /roleManagement/directory/roleEligibilityScheduleRequests` — Create roleEligibilityScheduleRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleeligibilityschedulerequests?view=graph-rest-1.0)
            /// Required: `principalId`, `roleDefinitionId`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`
            /// - application: `RoleAssignmentSchedule.ReadWrite.Directory`
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
                    application: "RoleAssignmentSchedule.ReadWrite.Directory",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilityScheduleRequest: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-1.0)
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
                    path: "/roleManagement/directory/roleEligibilityScheduleRequests/filterByCurrentUser(on='parameterValue')",
                    pages: &["unifiedroleeligibilityschedulerequest-filterbycurrentuser"],
                    work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /roleManagement/directory/roleEligibilityScheduleRequests` — List roleEligibilityScheduleRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedulerequests?view=graph-rest-1.0)
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
                /// `POST /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}/cancel` — unifiedRoleEligibilityScheduleRequest: cancel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-cancel?view=graph-rest-1.0)
                /// Status: 204, 400.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn cancel(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleEligibilityScheduleRequest: cancel",
                        method: Method::Post,
                        path: "/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}/cancel",
                        pages: &["unifiedroleeligibilityschedulerequest-cancel"],
                        work: "RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.name("cancel").call(operation)
                }

                /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}` — Get unifiedRoleEligibilityScheduleRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
                /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleRequest> {
                    let operation = &Operation {
                        name: "unifiedRoleEligibilityScheduleRequest: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}",
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
            /// `GET /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilitySchedule: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-filterbycurrentuser?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
            pub fn filter_by_current_user(
                &self,
                on: models::RoleAssignmentScheduleFilterByCurrentUserOptions,
            ) -> List<models::UnifiedRoleEligibilitySchedule> {
                let operation = &Operation {
                    name: "unifiedRoleEligibilitySchedule: filter_by_current_user",
                    method: Method::Get,
                    path: "/roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='parameterValue')",
                    pages: &["unifiedroleeligibilityschedule-filterbycurrentuser"],
                    work: "RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /roleManagement/directory/roleEligibilitySchedules` — List roleeligibilityschedules
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedules?view=graph-rest-1.0)
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
                /// `GET /roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilityScheduleId}` — Get unifiedRoleEligibilitySchedule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more
                /// - application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleEligibilitySchedule> {
                    let operation = &Operation {
                        name: "unifiedRoleEligibilitySchedule: get",
                        method: Method::Get,
                        path: "/roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilityScheduleId}",
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
}

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
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
            /// - application: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
            pub fn create(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
                let operation = &Operation {
                    name: "rbacApplication: create",
                    method: Method::Post,
                    path: "/roleManagement/entitlementManagement/roleAssignments",
                    pages: &["rbacapplication-post-roleassignments"],
                    work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /roleManagement/entitlementManagement/roleAssignments` — List unifiedroleassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 5 more
            /// - application: `RoleManagement.Read.Directory` and 5 more
            pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/entitlementManagement/roleAssignments",
                    pages: &["rbacapplication-list-roleassignments"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
                /// - application: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignment: delete",
                        method: Method::Delete,
                        path: "/roleManagement/entitlementManagement/roleAssignments/{id}",
                        pages: &["unifiedroleassignment-delete"],
                        work: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /roleManagement/entitlementManagement/roleAssignments/{id}` — Get unifiedRoleAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 5 more
                /// - application: `RoleManagement.Read.Directory` and 5 more
                pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
                    let operation = &Operation {
                        name: "unifiedRoleAssignment: get",
                        method: Method::Get,
                        path: "/roleManagement/entitlementManagement/roleAssignments/{id}",
                        pages: &["unifiedroleassignment-get"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
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
            /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 5 more
            /// - application: `RoleManagement.Read.Directory` and 5 more
            pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
                let operation = &Operation {
                    name: "rbacApplication: list",
                    method: Method::Get,
                    path: "/roleManagement/entitlementManagement/roleDefinitions",
                    pages: &["rbacapplication-list-roledefinitions"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 5 more
                /// - application: `RoleManagement.Read.Directory` and 5 more
                pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
                    let operation = &Operation {
                        name: "unifiedRoleDefinition: get",
                        method: Method::Get,
                        path: "/roleManagement/entitlementManagement/roleDefinitions/{id}",
                        pages: &["unifiedroledefinition-get"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

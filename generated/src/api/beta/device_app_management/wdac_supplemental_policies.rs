// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/wdacSupplementalPolicies`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/wdacSupplementalPolicies`
    WdacSupplementalPolicies
}

impl WdacSupplementalPolicies {
    /// `POST /deviceAppManagement/wdacSupplementalPolicies` — Create windowsDefenderApplicationControlSupplementalPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicy,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicy> {
        let operation = &Operation {
            name: "windowsDefenderApplicationControlSupplementalPolicy: create",
            method: Method::Post,
            path: "/deviceAppManagement/wdacSupplementalPolicies",
            pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies` — List windowsDefenderApplicationControlSupplementalPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsDefenderApplicationControlSupplementalPolicy> {
        let operation = &Operation {
            name: "windowsDefenderApplicationControlSupplementalPolicy: list",
            method: Method::Get,
            path: "/deviceAppManagement/wdacSupplementalPolicies",
            pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/wdacSupplementalPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/wdacSupplementalPolicies/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/wdacSupplementalPolicies/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::windows_defender_application_control_supplemental_policy::AssignRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "windowsDefenderApplicationControlSupplementalPolicy: assign",
                method: Method::Post,
                path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assign",
                pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}` — Delete windowsDefenderApplicationControlSupplementalPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsDefenderApplicationControlSupplementalPolicy: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}",
                pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}` — Get windowsDefenderApplicationControlSupplementalPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicy> {
            let operation = &Operation {
                name: "windowsDefenderApplicationControlSupplementalPolicy: get",
                method: Method::Get,
                path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}",
                pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}` — Update windowsDefenderApplicationControlSupplementalPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::WindowsDefenderApplicationControlSupplementalPolicy,
        ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicy> {
            let operation = &Operation {
                name: "windowsDefenderApplicationControlSupplementalPolicy: update",
                method: Method::Patch,
                path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}",
                pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deploySummary`
        pub fn deploy_summary(&self) -> deploy_summary::DeploySummary {
            deploy_summary::DeploySummary(self.0.name("deploySummary"))
        }

        /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses`
        pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
            device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
        }
    }

    /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments` — Create windowsDefenderApplicationControlSupplementalPolicyAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
            ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
                let operation = &Operation {
                    name: "windowsDefenderApplicationControlSupplementalPolicyAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments",
                    pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments` — List windowsDefenderApplicationControlSupplementalPolicyAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
                let operation = &Operation {
                    name: "windowsDefenderApplicationControlSupplementalPolicyAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments",
                    pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}` — Delete windowsDefenderApplicationControlSupplementalPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsDefenderApplicationControlSupplementalPolicyAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}",
                        pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}` — Get windowsDefenderApplicationControlSupplementalPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
                    let operation = &Operation {
                        name: "windowsDefenderApplicationControlSupplementalPolicyAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}",
                        pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}` — Update windowsDefenderApplicationControlSupplementalPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
                ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
                    let operation = &Operation {
                        name: "windowsDefenderApplicationControlSupplementalPolicyAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}",
                        pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deploySummary`
    pub mod deploy_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deploySummary`
            DeploySummary
        }

        impl DeploySummary {
            /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deploySummary` — Get windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary> {
                let operation = &Operation {
                    name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deploySummary",
                    pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deploySummary` — Update windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary,
            ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary> {
                let operation = &Operation {
                    name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deploySummary",
                    pages: &[
                        "intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-update",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses`
    pub mod device_statuses {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses`
            DeviceStatuses
        }

        impl DeviceStatuses {
            /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses` — Create windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
            ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
                let operation = &Operation {
                    name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses",
                    pages: &[
                        "intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-create",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses` — List windowsDefenderApplicationControlSupplementalPolicyDeploymentStatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
                let operation = &Operation {
                    name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses",
                    pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}` — Delete windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}",
                        pages: &[
                            "intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-delete",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}` — Get windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
                    let operation = &Operation {
                        name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}",
                        pages: &[
                            "intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-get",
                        ],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}` — Update windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
                ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
                    let operation = &Operation {
                        name: "windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}",
                        pages: &[
                            "intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-update",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy`
                pub fn policy(&self) -> policy::Policy {
                    policy::Policy(self.0.name("policy"))
                }
            }

            /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy`
            pub mod policy {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy`
                    Policy
                }

                impl Policy {
                    /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy/assign` — Assign action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn assign(
                        &self,
                        body: requests::windows_defender_application_control_supplemental_policy::AssignRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsDefenderApplicationControlSupplementalPolicy: assign",
                            method: Method::Post,
                            path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy/assign",
                            pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.name("assign").call(operation).json(body)
                    }

                    /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy` — Delete windowsDefenderApplicationControlSupplementalPolicy
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsDefenderApplicationControlSupplementalPolicy: delete",
                            method: Method::Delete,
                            path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy",
                            pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-delete"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy` — Get windowsDefenderApplicationControlSupplementalPolicy
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicy> {
                        let operation = &Operation {
                            name: "windowsDefenderApplicationControlSupplementalPolicy: get",
                            method: Method::Get,
                            path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy",
                            pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-get"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy` — Update windowsDefenderApplicationControlSupplementalPolicy
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::WindowsDefenderApplicationControlSupplementalPolicy,
                    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicy> {
                        let operation = &Operation {
                            name: "windowsDefenderApplicationControlSupplementalPolicy: update",
                            method: Method::Patch,
                            path: "/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy",
                            pages: &["intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-update"],
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

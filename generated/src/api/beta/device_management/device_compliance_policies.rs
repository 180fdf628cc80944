// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceCompliancePolicies`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceCompliancePolicies`
    DeviceCompliancePolicies
}

impl DeviceCompliancePolicies {
    /// `POST /deviceManagement/deviceCompliancePolicies` — Create iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-create?view=graph-rest-beta) and 9 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let operation = &Operation {
            name: "iosCompliancePolicy: create",
            method: Method::Post,
            path: "/deviceManagement/deviceCompliancePolicies",
            pages: &[
                "intune-deviceconfig-ioscompliancepolicy-create",
                "intune-deviceconfig-macoscompliancepolicy-create",
                "intune-deviceconfig-androidcompliancepolicy-create",
                "intune-deviceconfig-windows10compliancepolicy-create",
                "intune-deviceconfig-windows81compliancepolicy-create",
                "intune-deviceconfig-defaultdevicecompliancepolicy-create",
                "intune-deviceconfig-androidforworkcompliancepolicy-create",
                "intune-deviceconfig-windowsphone81compliancepolicy-create",
                "intune-deviceconfig-aospdeviceownercompliancepolicy-create",
                "intune-deviceconfig-windows10mobilecompliancepolicy-create",
                "intune-deviceconfig-androiddeviceownercompliancepolicy-create",
                "intune-deviceconfig-androidworkprofilecompliancepolicy-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::device_compliance_policy::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "deviceCompliancePolicy: has_payload_links",
            method: Method::Post,
            path: "/deviceManagement/deviceCompliancePolicies/hasPayloadLinks",
            pages: &["intune-shared-devicecompliancepolicy-haspayloadlinks"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies` — List devicecompliancepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-list?view=graph-rest-beta) and 10 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceCompliancePolicy> {
        let operation = &Operation {
            name: "deviceCompliancePolicy: list",
            method: Method::Get,
            path: "/deviceManagement/deviceCompliancePolicies",
            pages: &[
                "intune-shared-devicecompliancepolicy-list",
                "intune-deviceconfig-ioscompliancepolicy-list",
                "intune-deviceconfig-macoscompliancepolicy-list",
                "intune-deviceconfig-androidcompliancepolicy-list",
                "intune-deviceconfig-windows10compliancepolicy-list",
                "intune-deviceconfig-windows81compliancepolicy-list",
                "intune-deviceconfig-defaultdevicecompliancepolicy-list",
                "intune-deviceconfig-androidforworkcompliancepolicy-list",
                "intune-deviceconfig-windowsphone81compliancepolicy-list",
                "intune-deviceconfig-aospdeviceownercompliancepolicy-list",
                "intune-deviceconfig-windows10mobilecompliancepolicy-list",
                "intune-deviceconfig-androiddeviceownercompliancepolicy-list",
                "intune-deviceconfig-androidworkprofilecompliancepolicy-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/refreshDeviceComplianceReportSummarization` — refreshDeviceComplianceReportSummarization action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-refreshdevicecompliancereportsummarization?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn refresh_device_compliance_report_summarization(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceCompliancePolicy: refresh_device_compliance_report_summarization",
            method: Method::Post,
            path: "/deviceManagement/deviceCompliancePolicies/refreshDeviceComplianceReportSummarization",
            pages: &["intune-shared-devicecompliancepolicy-refreshdevicecompliancereportsummarization"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("refreshDeviceComplianceReportSummarization").call(operation)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/setScheduledRetireState` — setScheduledRetireState action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn set_scheduled_retire_state(
        &self,
        body: requests::device_compliance_policy::SetScheduledRetireStateRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "deviceCompliancePolicy: set_scheduled_retire_state",
            method: Method::Post,
            path: "/deviceManagement/deviceCompliancePolicies/setScheduledRetireState",
            pages: &["intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("setScheduledRetireState").call(operation).json(body)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/validateComplianceScript` — Validatecompliancescript action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-validatecompliancescript?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn validate_compliance_script(
        &self,
        body: requests::device_compliance_policy::ValidateComplianceScriptRequest,
    ) -> Call<models::DeviceComplianceScriptValidationResult> {
        let operation = &Operation {
            name: "deviceCompliancePolicy: validate_compliance_script",
            method: Method::Post,
            path: "/deviceManagement/deviceCompliancePolicies/validateComplianceScript",
            pages: &["intune-deviceconfig-devicecompliancepolicy-validatecompliancescript"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("validateComplianceScript").call(operation).json(body)
    }

    /// `/deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire`
    pub fn get_devices_scheduled_to_retire(&self) -> get_devices_scheduled_to_retire::GetDevicesScheduledToRetire {
        get_devices_scheduled_to_retire::GetDevicesScheduledToRetire(self.0.name("getDevicesScheduledToRetire"))
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire`
pub mod get_devices_scheduled_to_retire {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire`
        GetDevicesScheduledToRetire
    }

    impl GetDevicesScheduledToRetire {
        /// `GET /deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire` — getDevicesScheduledToRetire function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-getdevicesscheduledtoretire?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::RetireScheduledManagedDevice> {
            let operation = &Operation {
                name: "deviceCompliancePolicy: list",
                method: Method::Get,
                path: "/deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire",
                pages: &["intune-deviceconfig-devicecompliancepolicy-getdevicesscheduledtoretire"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/deviceCompliancePolicies/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceCompliancePolicies/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::device_compliance_policy::AssignRequest,
        ) -> Call<Vec<models::DeviceCompliancePolicyAssignment>> {
            let operation = &Operation {
                name: "deviceCompliancePolicy: assign",
                method: Method::Post,
                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign",
                pages: &["intune-shared-devicecompliancepolicy-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Delete iosCompliancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-delete?view=graph-rest-beta) and 9 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "iosCompliancePolicy: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}",
                pages: &[
                    "intune-deviceconfig-ioscompliancepolicy-delete",
                    "intune-deviceconfig-macoscompliancepolicy-delete",
                    "intune-deviceconfig-androidcompliancepolicy-delete",
                    "intune-deviceconfig-windows10compliancepolicy-delete",
                    "intune-deviceconfig-windows81compliancepolicy-delete",
                    "intune-deviceconfig-defaultdevicecompliancepolicy-delete",
                    "intune-deviceconfig-androidforworkcompliancepolicy-delete",
                    "intune-deviceconfig-windowsphone81compliancepolicy-delete",
                    "intune-deviceconfig-aospdeviceownercompliancepolicy-delete",
                    "intune-deviceconfig-windows10mobilecompliancepolicy-delete",
                    "intune-deviceconfig-androiddeviceownercompliancepolicy-delete",
                    "intune-deviceconfig-androidworkprofilecompliancepolicy-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Get deviceCompliancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-get?view=graph-rest-beta) and 10 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceCompliancePolicy> {
            let operation = &Operation {
                name: "deviceCompliancePolicy: get",
                method: Method::Get,
                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}",
                pages: &[
                    "intune-shared-devicecompliancepolicy-get",
                    "intune-deviceconfig-ioscompliancepolicy-get",
                    "intune-deviceconfig-macoscompliancepolicy-get",
                    "intune-deviceconfig-androidcompliancepolicy-get",
                    "intune-deviceconfig-windows10compliancepolicy-get",
                    "intune-deviceconfig-windows81compliancepolicy-get",
                    "intune-deviceconfig-defaultdevicecompliancepolicy-get",
                    "intune-deviceconfig-androidforworkcompliancepolicy-get",
                    "intune-deviceconfig-windowsphone81compliancepolicy-get",
                    "intune-deviceconfig-aospdeviceownercompliancepolicy-get",
                    "intune-deviceconfig-windows10mobilecompliancepolicy-get",
                    "intune-deviceconfig-androiddeviceownercompliancepolicy-get",
                    "intune-deviceconfig-androidworkprofilecompliancepolicy-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules` — scheduleActionsForRules action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn schedule_actions_for_rules(
            &self,
            body: requests::device_compliance_policy::ScheduleActionsForRulesRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "deviceCompliancePolicy: schedule_actions_for_rules",
                method: Method::Post,
                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules",
                pages: &["intune-shared-devicecompliancepolicy-scheduleactionsforrules"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("scheduleActionsForRules").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Update iosCompliancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-update?view=graph-rest-beta) and 9 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
            let operation = &Operation {
                name: "iosCompliancePolicy: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}",
                pages: &[
                    "intune-deviceconfig-ioscompliancepolicy-update",
                    "intune-deviceconfig-macoscompliancepolicy-update",
                    "intune-deviceconfig-androidcompliancepolicy-update",
                    "intune-deviceconfig-windows10compliancepolicy-update",
                    "intune-deviceconfig-windows81compliancepolicy-update",
                    "intune-deviceconfig-defaultdevicecompliancepolicy-update",
                    "intune-deviceconfig-androidforworkcompliancepolicy-update",
                    "intune-deviceconfig-windowsphone81compliancepolicy-update",
                    "intune-deviceconfig-aospdeviceownercompliancepolicy-update",
                    "intune-deviceconfig-windows10mobilecompliancepolicy-update",
                    "intune-deviceconfig-androiddeviceownercompliancepolicy-update",
                    "intune-deviceconfig-androidworkprofilecompliancepolicy-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceCompliancePolicy>::into(body))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries`
        pub fn device_setting_state_summaries(&self) -> device_setting_state_summaries::DeviceSettingStateSummaries {
            device_setting_state_summaries::DeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview`
        pub fn device_status_overview(&self) -> device_status_overview::DeviceStatusOverview {
            device_status_overview::DeviceStatusOverview(self.0.name("deviceStatusOverview"))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses`
        pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
            device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule`
        pub fn scheduled_actions_for_rule(&self) -> scheduled_actions_for_rule::ScheduledActionsForRule {
            scheduled_actions_for_rule::ScheduledActionsForRule(self.0.name("scheduledActionsForRule"))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview`
        pub fn user_status_overview(&self) -> user_status_overview::UserStatusOverview {
            user_status_overview::UserStatusOverview(self.0.name("userStatusOverview"))
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses`
        pub fn user_statuses(&self) -> user_statuses::UserStatuses {
            user_statuses::UserStatuses(self.0.name("userStatuses"))
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — Create deviceCompliancePolicyAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceCompliancePolicyAssignment,
            ) -> Call<models::DeviceCompliancePolicyAssignment> {
                let operation = &Operation {
                    name: "deviceCompliancePolicyAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments",
                    pages: &["intune-deviceconfig-devicecompliancepolicyassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — List devicecompliancepolicyassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceCompliancePolicyAssignment> {
                let operation = &Operation {
                    name: "deviceCompliancePolicyAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments",
                    pages: &["intune-deviceconfig-devicecompliancepolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Delete deviceCompliancePolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceCompliancePolicyAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}",
                        pages: &["intune-deviceconfig-devicecompliancepolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Get deviceCompliancePolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceCompliancePolicyAssignment> {
                    let operation = &Operation {
                        name: "deviceCompliancePolicyAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}",
                        pages: &["intune-deviceconfig-devicecompliancepolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Update deviceCompliancePolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceCompliancePolicyAssignment,
                ) -> Call<models::DeviceCompliancePolicyAssignment> {
                    let operation = &Operation {
                        name: "deviceCompliancePolicyAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}",
                        pages: &["intune-deviceconfig-devicecompliancepolicyassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries`
    pub mod device_setting_state_summaries {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries`
            DeviceSettingStateSummaries
        }

        impl DeviceSettingStateSummaries {
            /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Delete settingStateDeviceSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "settingStateDeviceSummary: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                        pages: &["intune-deviceconfig-settingstatedevicesummary-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Get settingStateDeviceSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::SettingStateDeviceSummary> {
                    let operation = &Operation {
                        name: "settingStateDeviceSummary: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                        pages: &["intune-deviceconfig-settingstatedevicesummary-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Update settingStateDeviceSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::SettingStateDeviceSummary,
                ) -> Call<models::SettingStateDeviceSummary> {
                    let operation = &Operation {
                        name: "settingStateDeviceSummary: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                        pages: &["intune-deviceconfig-settingstatedevicesummary-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview`
    pub mod device_status_overview {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview`
            DeviceStatusOverview
        }

        impl DeviceStatusOverview {
            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Get deviceComplianceDeviceOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceComplianceDeviceOverview> {
                let operation = &Operation {
                    name: "deviceComplianceDeviceOverview: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview",
                    pages: &["intune-deviceconfig-devicecompliancedeviceoverview-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Update deviceComplianceDeviceOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceComplianceDeviceOverview,
            ) -> Call<models::DeviceComplianceDeviceOverview> {
                let operation = &Operation {
                    name: "deviceComplianceDeviceOverview: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview",
                    pages: &["intune-deviceconfig-devicecompliancedeviceoverview-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses`
    pub mod device_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses`
            DeviceStatuses
        }

        impl DeviceStatuses {
            /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — Create deviceComplianceDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceComplianceDeviceStatus,
            ) -> Call<models::DeviceComplianceDeviceStatus> {
                let operation = &Operation {
                    name: "deviceComplianceDeviceStatus: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses",
                    pages: &["intune-deviceconfig-devicecompliancedevicestatus-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — List deviceComplianceDeviceStatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceComplianceDeviceStatus> {
                let operation = &Operation {
                    name: "deviceComplianceDeviceStatus: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses",
                    pages: &["intune-deviceconfig-devicecompliancedevicestatus-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Delete deviceComplianceDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceComplianceDeviceStatus: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}",
                        pages: &["intune-deviceconfig-devicecompliancedevicestatus-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Get deviceComplianceDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceComplianceDeviceStatus> {
                    let operation = &Operation {
                        name: "deviceComplianceDeviceStatus: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}",
                        pages: &["intune-deviceconfig-devicecompliancedevicestatus-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Update deviceComplianceDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceComplianceDeviceStatus,
                ) -> Call<models::DeviceComplianceDeviceStatus> {
                    let operation = &Operation {
                        name: "deviceComplianceDeviceStatus: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}",
                        pages: &["intune-deviceconfig-devicecompliancedevicestatus-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule`
    pub mod scheduled_actions_for_rule {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule`
            ScheduledActionsForRule
        }

        impl ScheduledActionsForRule {
            /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — Create deviceComplianceScheduledActionForRule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceComplianceScheduledActionForRule,
            ) -> Call<models::DeviceComplianceScheduledActionForRule> {
                let operation = &Operation {
                    name: "deviceComplianceScheduledActionForRule: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule",
                    pages: &["intune-deviceconfig-devicecompliancescheduledactionforrule-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — List deviceComplianceScheduledActionForRules
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceComplianceScheduledActionForRule> {
                let operation = &Operation {
                    name: "deviceComplianceScheduledActionForRule: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule",
                    pages: &["intune-deviceconfig-devicecompliancescheduledactionforrule-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Delete deviceComplianceScheduledActionForRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceComplianceScheduledActionForRule: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}",
                        pages: &["intune-deviceconfig-devicecompliancescheduledactionforrule-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Get deviceComplianceScheduledActionForRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceComplianceScheduledActionForRule> {
                    let operation = &Operation {
                        name: "deviceComplianceScheduledActionForRule: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}",
                        pages: &["intune-deviceconfig-devicecompliancescheduledactionforrule-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Update deviceComplianceScheduledActionForRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceComplianceScheduledActionForRule,
                ) -> Call<models::DeviceComplianceScheduledActionForRule> {
                    let operation = &Operation {
                        name: "deviceComplianceScheduledActionForRule: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}",
                        pages: &["intune-deviceconfig-devicecompliancescheduledactionforrule-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`
                pub fn scheduled_action_configurations(
                    &self,
                ) -> scheduled_action_configurations::ScheduledActionConfigurations
                {
                    scheduled_action_configurations::ScheduledActionConfigurations(
                        self.0.name("scheduledActionConfigurations"),
                    )
                }
            }

            /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`
            pub mod scheduled_action_configurations {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`
                    ScheduledActionConfigurations
                }

                impl ScheduledActionConfigurations {
                    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — Create deviceComplianceActionItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: models::DeviceComplianceActionItem,
                    ) -> Call<models::DeviceComplianceActionItem> {
                        let operation = &Operation {
                            name: "deviceComplianceActionItem: create",
                            method: Method::Post,
                            path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations",
                            pages: &["intune-deviceconfig-devicecomplianceactionitem-create"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — List devicecomplianceactionitems
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::DeviceComplianceActionItem> {
                        let operation = &Operation {
                            name: "deviceComplianceActionItem: list",
                            method: Method::Get,
                            path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations",
                            pages: &["intune-deviceconfig-devicecomplianceactionitem-list"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Delete deviceComplianceActionItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "deviceComplianceActionItem: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}",
                                pages: &["intune-deviceconfig-devicecomplianceactionitem-delete"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Get deviceComplianceActionItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::DeviceComplianceActionItem> {
                            let operation = &Operation {
                                name: "deviceComplianceActionItem: get",
                                method: Method::Get,
                                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}",
                                pages: &["intune-deviceconfig-devicecomplianceactionitem-get"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Update deviceComplianceActionItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: models::DeviceComplianceActionItem,
                        ) -> Call<models::DeviceComplianceActionItem> {
                            let operation = &Operation {
                                name: "deviceComplianceActionItem: update",
                                method: Method::Patch,
                                path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}",
                                pages: &["intune-deviceconfig-devicecomplianceactionitem-update"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview`
    pub mod user_status_overview {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview`
            UserStatusOverview
        }

        impl UserStatusOverview {
            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Get deviceComplianceUserOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceComplianceUserOverview> {
                let operation = &Operation {
                    name: "deviceComplianceUserOverview: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview",
                    pages: &["intune-deviceconfig-devicecomplianceuseroverview-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Update deviceComplianceUserOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceComplianceUserOverview,
            ) -> Call<models::DeviceComplianceUserOverview> {
                let operation = &Operation {
                    name: "deviceComplianceUserOverview: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview",
                    pages: &["intune-deviceconfig-devicecomplianceuseroverview-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses`
    pub mod user_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses`
            UserStatuses
        }

        impl UserStatuses {
            /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — Create deviceComplianceUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
                let operation = &Operation {
                    name: "deviceComplianceUserStatus: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
                    pages: &["intune-deviceconfig-devicecomplianceuserstatus-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — List deviceComplianceUserStatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceComplianceUserStatus> {
                let operation = &Operation {
                    name: "deviceComplianceUserStatus: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
                    pages: &["intune-deviceconfig-devicecomplianceuserstatus-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Delete deviceComplianceUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceComplianceUserStatus: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}",
                        pages: &["intune-deviceconfig-devicecomplianceuserstatus-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Get deviceComplianceUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceComplianceUserStatus> {
                    let operation = &Operation {
                        name: "deviceComplianceUserStatus: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}",
                        pages: &["intune-deviceconfig-devicecomplianceuserstatus-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Update deviceComplianceUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceComplianceUserStatus,
                ) -> Call<models::DeviceComplianceUserStatus> {
                    let operation = &Operation {
                        name: "deviceComplianceUserStatus: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}",
                        pages: &["intune-deviceconfig-devicecomplianceuserstatus-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

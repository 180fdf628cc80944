// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/compliancePolicies`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/compliancePolicies`
    CompliancePolicies
}

impl CompliancePolicies {
    /// `POST /deviceManagement/compliancePolicies` — Create deviceManagementCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementCompliancePolicy,
    ) -> Call<models::DeviceManagementCompliancePolicy> {
        let operation = &Operation {
            name: "deviceManagementCompliancePolicy: create",
            method: Method::Post,
            path: "/deviceManagement/compliancePolicies",
            pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/compliancePolicies` — List deviceManagementCompliancePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementCompliancePolicy> {
        let operation = &Operation {
            name: "deviceManagementCompliancePolicy: list",
            method: Method::Get,
            path: "/deviceManagement/compliancePolicies",
            pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/compliancePolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/compliancePolicies/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/compliancePolicies/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::device_management_compliance_policy::AssignRequest,
        ) -> Call<Vec<models::DeviceManagementConfigurationPolicyAssignment>> {
            let operation = &Operation {
                name: "deviceManagementCompliancePolicy: assign",
                method: Method::Post,
                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assign",
                pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}` — Delete deviceManagementCompliancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementCompliancePolicy: delete",
                method: Method::Delete,
                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}",
                pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}` — Get deviceManagementCompliancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementCompliancePolicy> {
            let operation = &Operation {
                name: "deviceManagementCompliancePolicy: get",
                method: Method::Get,
                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}",
                pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/setScheduledActions` — setScheduledActions action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn set_scheduled_actions(
            &self,
            body: requests::device_management_compliance_policy::SetScheduledActionsRequest,
        ) -> Call<Vec<models::DeviceManagementComplianceScheduledActionForRule>> {
            let operation = &Operation {
                name: "deviceManagementCompliancePolicy: set_scheduled_actions",
                method: Method::Post,
                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/setScheduledActions",
                pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("setScheduledActions").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}` — Update deviceManagementCompliancePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementCompliancePolicy,
        ) -> Call<models::DeviceManagementCompliancePolicy> {
            let operation = &Operation {
                name: "deviceManagementCompliancePolicy: update",
                method: Method::Patch,
                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}",
                pages: &["intune-deviceconfigv2-devicemanagementcompliancepolicy-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/compliancePolicies/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule`
        pub fn scheduled_actions_for_rule(&self) -> scheduled_actions_for_rule::ScheduledActionsForRule {
            scheduled_actions_for_rule::ScheduledActionsForRule(self.0.name("scheduledActionsForRule"))
        }

        /// `/deviceManagement/compliancePolicies/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    /// `/deviceManagement/compliancePolicies/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/compliancePolicies/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments` — Create deviceManagementConfigurationPolicyAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementConfigurationPolicyAssignment,
            ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationPolicyAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments` — List deviceManagementConfigurationPolicyAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicyAssignment> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationPolicyAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/compliancePolicies/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/compliancePolicies/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/compliancePolicies/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Delete deviceManagementConfigurationPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicyAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Get deviceManagementConfigurationPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicyAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicyAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Update deviceManagementConfigurationPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementConfigurationPolicyAssignment,
                ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicyAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule`
    pub mod scheduled_actions_for_rule {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule`
            ScheduledActionsForRule
        }

        impl ScheduledActionsForRule {
            /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule` — Create deviceManagementComplianceScheduledActionForRule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementComplianceScheduledActionForRule,
            ) -> Call<models::DeviceManagementComplianceScheduledActionForRule> {
                let operation = &Operation {
                    name: "deviceManagementComplianceScheduledActionForRule: create",
                    method: Method::Post,
                    path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule",
                    pages: &["intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule` — List deviceManagementComplianceScheduledActionForRules
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementComplianceScheduledActionForRule> {
                let operation = &Operation {
                    name: "deviceManagementComplianceScheduledActionForRule: list",
                    method: Method::Get,
                    path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule",
                    pages: &["intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}` — Delete deviceManagementComplianceScheduledActionForRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementComplianceScheduledActionForRule: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}",
                        pages: &["intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}` — Get deviceManagementComplianceScheduledActionForRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementComplianceScheduledActionForRule> {
                    let operation = &Operation {
                        name: "deviceManagementComplianceScheduledActionForRule: get",
                        method: Method::Get,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}",
                        pages: &["intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}` — Update deviceManagementComplianceScheduledActionForRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementComplianceScheduledActionForRule,
                ) -> Call<models::DeviceManagementComplianceScheduledActionForRule> {
                    let operation = &Operation {
                        name: "deviceManagementComplianceScheduledActionForRule: update",
                        method: Method::Patch,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}",
                        pages: &["intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`
                pub fn scheduled_action_configurations(
                    &self,
                ) -> scheduled_action_configurations::ScheduledActionConfigurations
                {
                    scheduled_action_configurations::ScheduledActionConfigurations(
                        self.0.name("scheduledActionConfigurations"),
                    )
                }
            }

            /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`
            pub mod scheduled_action_configurations {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`
                    ScheduledActionConfigurations
                }

                impl ScheduledActionConfigurations {
                    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — Create deviceManagementComplianceActionItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: models::DeviceManagementComplianceActionItem,
                    ) -> Call<models::DeviceManagementComplianceActionItem> {
                        let operation = &Operation {
                            name: "deviceManagementComplianceActionItem: create",
                            method: Method::Post,
                            path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations",
                            pages: &["intune-deviceconfigv2-devicemanagementcomplianceactionitem-create"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — List deviceManagementComplianceActionItems
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::DeviceManagementComplianceActionItem> {
                        let operation = &Operation {
                            name: "deviceManagementComplianceActionItem: list",
                            method: Method::Get,
                            path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations",
                            pages: &["intune-deviceconfigv2-devicemanagementcomplianceactionitem-list"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}` — Delete deviceManagementComplianceActionItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "deviceManagementComplianceActionItem: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}",
                                pages: &["intune-deviceconfigv2-devicemanagementcomplianceactionitem-delete"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}` — Get deviceManagementComplianceActionItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::DeviceManagementComplianceActionItem> {
                            let operation = &Operation {
                                name: "deviceManagementComplianceActionItem: get",
                                method: Method::Get,
                                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}",
                                pages: &["intune-deviceconfigv2-devicemanagementcomplianceactionitem-get"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}` — Update deviceManagementComplianceActionItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: models::DeviceManagementComplianceActionItem,
                        ) -> Call<models::DeviceManagementComplianceActionItem> {
                            let operation = &Operation {
                                name: "deviceManagementComplianceActionItem: update",
                                method: Method::Patch,
                                path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}",
                                pages: &["intune-deviceconfigv2-devicemanagementcomplianceactionitem-update"],
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

    /// `/deviceManagement/compliancePolicies/{id}/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/compliancePolicies/{id}/settings`
            Settings
        }

        impl Settings {
            /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings` — Create deviceManagementConfigurationSetting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementConfigurationSetting,
            ) -> Call<models::DeviceManagementConfigurationSetting> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationSetting: create",
                    method: Method::Post,
                    path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings` — List deviceManagementConfigurationSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementConfigurationSetting> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationSetting: list",
                    method: Method::Get,
                    path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/compliancePolicies/{id}/settings/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/compliancePolicies/{id}/settings/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/compliancePolicies/{id}/settings/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}` — Delete deviceManagementConfigurationSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSetting: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}` — Get deviceManagementConfigurationSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementConfigurationSetting> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSetting: get",
                        method: Method::Get,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}` — Update deviceManagementConfigurationSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementConfigurationSetting,
                ) -> Call<models::DeviceManagementConfigurationSetting> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSetting: update",
                        method: Method::Patch,
                        path: "/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-update"],
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

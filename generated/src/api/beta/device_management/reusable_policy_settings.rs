// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/reusablePolicySettings`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/reusablePolicySettings`
    ReusablePolicySettings
}

impl ReusablePolicySettings {
    /// `POST /deviceManagement/reusablePolicySettings` — Create deviceManagementReusablePolicySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementReusablePolicySetting,
    ) -> Call<models::DeviceManagementReusablePolicySetting> {
        let operation = &Operation {
            name: "deviceManagementReusablePolicySetting: create",
            method: Method::Post,
            path: "/deviceManagement/reusablePolicySettings",
            pages: &["intune-deviceconfigv2-devicemanagementreusablepolicysetting-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/reusablePolicySettings` — List deviceManagementReusablePolicySettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementReusablePolicySetting> {
        let operation = &Operation {
            name: "deviceManagementReusablePolicySetting: list",
            method: Method::Get,
            path: "/deviceManagement/reusablePolicySettings",
            pages: &["intune-deviceconfigv2-devicemanagementreusablepolicysetting-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/reusablePolicySettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/reusablePolicySettings/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/reusablePolicySettings/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/clone` — Clone action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-clone?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn clone_(&self) -> Call<models::DeviceManagementReusablePolicySetting> {
            let operation = &Operation {
                name: "deviceManagementReusablePolicySetting: clone_",
                method: Method::Post,
                path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/clone",
                pages: &["intune-deviceconfigv2-devicemanagementreusablepolicysetting-clone"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("clone").call(operation)
        }

        /// `DELETE /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}` — Delete deviceManagementReusablePolicySetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementReusablePolicySetting: delete",
                method: Method::Delete,
                path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}",
                pages: &["intune-deviceconfigv2-devicemanagementreusablepolicysetting-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}` — Get deviceManagementReusablePolicySetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementReusablePolicySetting> {
            let operation = &Operation {
                name: "deviceManagementReusablePolicySetting: get",
                method: Method::Get,
                path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}",
                pages: &["intune-deviceconfigv2-devicemanagementreusablepolicysetting-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}` — Update deviceManagementReusablePolicySetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementReusablePolicySetting,
        ) -> Call<models::DeviceManagementReusablePolicySetting> {
            let operation = &Operation {
                name: "deviceManagementReusablePolicySetting: update",
                method: Method::Patch,
                path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}",
                pages: &["intune-deviceconfigv2-devicemanagementreusablepolicysetting-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies`
        pub fn referencing_configuration_policies(
            &self,
        ) -> referencing_configuration_policies::ReferencingConfigurationPolicies
        {
            referencing_configuration_policies::ReferencingConfigurationPolicies(
                self.0.name("referencingConfigurationPolicies"),
            )
        }
    }

    /// `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies`
    pub mod referencing_configuration_policies {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies`
            ReferencingConfigurationPolicies
        }

        impl ReferencingConfigurationPolicies {
            /// `POST /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies` — Create deviceManagementConfigurationPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementConfigurationPolicy,
            ) -> Call<models::DeviceManagementConfigurationPolicy> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationPolicy: create",
                    method: Method::Post,
                    path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies` — List deviceManagementConfigurationPolicies
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicy> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationPolicy: list",
                    method: Method::Get,
                    path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}/assign` — Assign action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn assign(
                    &self,
                    body: requests::device_management_configuration_policy::AssignRequest,
                ) -> Call<Vec<models::DeviceManagementConfigurationPolicyAssignment>> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicy: assign",
                        method: Method::Post,
                        path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}/assign",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.name("assign").call(operation).json(body)
                }

                /// `POST /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}/createCopy` — createCopy action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create_copy(
                    &self,
                    body: requests::device_management_configuration_policy::CreateCopyRequest,
                ) -> Call<models::DeviceManagementConfigurationPolicy> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicy: create_copy",
                        method: Method::Post,
                        path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}/createCopy",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.name("createCopy").call(operation).json(body)
                }

                /// `DELETE /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}` — Delete deviceManagementConfigurationPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicy: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}` — Get deviceManagementConfigurationPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicy> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicy: get",
                        method: Method::Get,
                        path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}` — Update deviceManagementConfigurationPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementConfigurationPolicy,
                ) -> Call<models::DeviceManagementConfigurationPolicy> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicy: update",
                        method: Method::Patch,
                        path: "/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-update"],
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

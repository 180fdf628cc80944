// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/advancedThreatProtectionOnboardingStateSummary`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary`
    AdvancedThreatProtectionOnboardingStateSummary
}

impl AdvancedThreatProtectionOnboardingStateSummary {
    /// `GET /deviceManagement/advancedThreatProtectionOnboardingStateSummary` — Get advancedThreatProtectionOnboardingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::AdvancedThreatProtectionOnboardingStateSummary> {
        let operation = &Operation {
            name: "advancedThreatProtectionOnboardingStateSummary: get",
            method: Method::Get,
            path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary",
            pages: &["intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/advancedThreatProtectionOnboardingStateSummary` — Update advancedThreatProtectionOnboardingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::AdvancedThreatProtectionOnboardingStateSummary,
    ) -> Call<models::AdvancedThreatProtectionOnboardingStateSummary> {
        let operation = &Operation {
            name: "advancedThreatProtectionOnboardingStateSummary: update",
            method: Method::Patch,
            path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary",
            pages: &["intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates`
    pub fn advanced_threat_protection_onboarding_device_setting_states(
        &self,
    ) -> advanced_threat_protection_onboarding_device_setting_states::AdvancedThreatProtectionOnboardingDeviceSettingStates
    {
        advanced_threat_protection_onboarding_device_setting_states::AdvancedThreatProtectionOnboardingDeviceSettingStates(
            self.0.name("advancedThreatProtectionOnboardingDeviceSettingStates"),
        )
    }
}

/// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates`
pub mod advanced_threat_protection_onboarding_device_setting_states {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates`
        AdvancedThreatProtectionOnboardingDeviceSettingStates
    }

    impl AdvancedThreatProtectionOnboardingDeviceSettingStates {
        /// `POST /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates` — Create advancedThreatProtectionOnboardingDeviceSettingState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::AdvancedThreatProtectionOnboardingDeviceSettingState,
        ) -> Call<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
            let operation = &Operation {
                name: "advancedThreatProtectionOnboardingDeviceSettingState: create",
                method: Method::Post,
                path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates",
                pages: &["intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates` — List advancedThreatProtectionOnboardingDeviceSettingStates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
            let operation = &Operation {
                name: "advancedThreatProtectionOnboardingDeviceSettingState: list",
                method: Method::Get,
                path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates",
                pages: &["intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}` — Delete advancedThreatProtectionOnboardingDeviceSettingState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "advancedThreatProtectionOnboardingDeviceSettingState: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}",
                    pages: &["intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}` — Get advancedThreatProtectionOnboardingDeviceSettingState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
                let operation = &Operation {
                    name: "advancedThreatProtectionOnboardingDeviceSettingState: get",
                    method: Method::Get,
                    path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}",
                    pages: &["intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}` — Update advancedThreatProtectionOnboardingDeviceSettingState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::AdvancedThreatProtectionOnboardingDeviceSettingState,
            ) -> Call<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
                let operation = &Operation {
                    name: "advancedThreatProtectionOnboardingDeviceSettingState: update",
                    method: Method::Patch,
                    path: "/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}",
                    pages: &["intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

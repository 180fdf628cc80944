// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/vppTokens`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/vppTokens`
    VppTokens
}

impl VppTokens {
    /// `POST /deviceAppManagement/vppTokens` — Create vpptoken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::VppToken) -> Call<models::VppToken> {
        let operation = &Operation {
            name: "vppToken: create",
            method: Method::Post,
            path: "/deviceAppManagement/vppTokens",
            pages: &["intune-onboarding-vpptoken-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceAppManagement/vppTokens/getLicensesForApp` — getLicensesForApp function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-getlicensesforapp?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get_licenses_for_app(&self, bundle_id: &str) -> List<models::VppTokenLicenseSummary> {
        let operation = &Operation {
            name: "vppToken: get_licenses_for_app",
            method: Method::Get,
            path: "/deviceAppManagement/vppTokens/getLicensesForApp",
            pages: &["intune-onboarding-vpptoken-getlicensesforapp"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.function("getLicensesForApp", &[("bundleId", Argument::quoted(bundle_id))]).list(operation)
    }

    /// `GET /deviceAppManagement/vppTokens` — List vpptokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn list(&self) -> List<models::VppToken> {
        let operation = &Operation {
            name: "vppToken: list",
            method: Method::Get,
            path: "/deviceAppManagement/vppTokens",
            pages: &["intune-onboarding-vpptoken-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceAppManagement/vppTokens/syncLicenseCounts` — syncLicenseCounts action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicensecounts?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn sync_license_counts(&self) -> Call<()> {
        let operation = &Operation {
            name: "vppToken: sync_license_counts",
            method: Method::Post,
            path: "/deviceAppManagement/vppTokens/syncLicenseCounts",
            pages: &["intune-onboarding-vpptoken-synclicensecounts"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("syncLicenseCounts").call(operation)
    }

    /// `/deviceAppManagement/vppTokens/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/vppTokens/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/vppTokens/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/vppTokens/{vppTokenId}` — Delete vppToken
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "vppToken: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/vppTokens/{vppTokenId}",
                pages: &["intune-onboarding-vpptoken-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/vppTokens/{vppTokenId}` — Get vppToken
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
        /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
        pub fn get(&self) -> Get<models::VppToken> {
            let operation = &Operation {
                name: "vppToken: get",
                method: Method::Get,
                path: "/deviceAppManagement/vppTokens/{vppTokenId}",
                pages: &["intune-onboarding-vpptoken-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/revokeLicenses` — revokeLicenses action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-revokelicenses?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn revoke_licenses(&self, body: requests::vpp_token::RevokeLicensesRequest) -> Call<()> {
            let operation = &Operation {
                name: "vppToken: revoke_licenses",
                method: Method::Post,
                path: "/deviceAppManagement/vppTokens/{vppTokenId}/revokeLicenses",
                pages: &["intune-onboarding-vpptoken-revokelicenses"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("revokeLicenses").call(operation).json(body)
        }

        /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses` — syncLicenses action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicenses?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn sync_licenses(&self) -> Call<models::VppToken> {
            let operation = &Operation {
                name: "vppToken: sync_licenses",
                method: Method::Post,
                path: "/deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses",
                pages: &["intune-onboarding-vpptoken-synclicenses"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("syncLicenses").call(operation)
        }

        /// `PATCH /deviceAppManagement/vppTokens/{vppTokenId}` — Update vpptoken
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::VppToken) -> Call<models::VppToken> {
            let operation = &Operation {
                name: "vppToken: update",
                method: Method::Patch,
                path: "/deviceAppManagement/vppTokens/{vppTokenId}",
                pages: &["intune-onboarding-vpptoken-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/androidForWorkEnrollmentProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/androidForWorkEnrollmentProfiles`
    AndroidForWorkEnrollmentProfiles
}

impl AndroidForWorkEnrollmentProfiles {
    /// `POST /deviceManagement/androidForWorkEnrollmentProfiles` — Create androidForWorkEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::AndroidForWorkEnrollmentProfile,
    ) -> Call<models::AndroidForWorkEnrollmentProfile> {
        let operation = &Operation {
            name: "androidForWorkEnrollmentProfile: create",
            method: Method::Post,
            path: "/deviceManagement/androidForWorkEnrollmentProfiles",
            pages: &["intune-androidforwork-androidforworkenrollmentprofile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/androidForWorkEnrollmentProfiles` — List androidforworkenrollmentprofiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::AndroidForWorkEnrollmentProfile> {
        let operation = &Operation {
            name: "androidForWorkEnrollmentProfile: list",
            method: Method::Get,
            path: "/deviceManagement/androidForWorkEnrollmentProfiles",
            pages: &["intune-androidforwork-androidforworkenrollmentprofile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/androidForWorkEnrollmentProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/androidForWorkEnrollmentProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/androidForWorkEnrollmentProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}/createToken` — createToken action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-createtoken?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create_token(
            &self,
            body: requests::android_for_work_enrollment_profile::CreateTokenRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "androidForWorkEnrollmentProfile: create_token",
                method: Method::Post,
                path: "/deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}/createToken",
                pages: &["intune-androidforwork-androidforworkenrollmentprofile-createtoken"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("createToken").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}` — Delete androidForWorkEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidForWorkEnrollmentProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}",
                pages: &["intune-androidforwork-androidforworkenrollmentprofile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}` — Get androidForWorkEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidForWorkEnrollmentProfile> {
            let operation = &Operation {
                name: "androidForWorkEnrollmentProfile: get",
                method: Method::Get,
                path: "/deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}",
                pages: &["intune-androidforwork-androidforworkenrollmentprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}/revokeToken` — revokeToken action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-revoketoken?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn revoke_token(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidForWorkEnrollmentProfile: revoke_token",
                method: Method::Post,
                path: "/deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}/revokeToken",
                pages: &["intune-androidforwork-androidforworkenrollmentprofile-revoketoken"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("revokeToken").call(operation)
        }

        /// `PATCH /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}` — Update androidForWorkEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AndroidForWorkEnrollmentProfile,
        ) -> Call<models::AndroidForWorkEnrollmentProfile> {
            let operation = &Operation {
                name: "androidForWorkEnrollmentProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}",
                pages: &["intune-androidforwork-androidforworkenrollmentprofile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

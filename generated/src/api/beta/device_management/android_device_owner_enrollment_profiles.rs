// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/androidDeviceOwnerEnrollmentProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/androidDeviceOwnerEnrollmentProfiles`
    AndroidDeviceOwnerEnrollmentProfiles
}

impl AndroidDeviceOwnerEnrollmentProfiles {
    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles` — Create androidDeviceOwnerEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::AndroidDeviceOwnerEnrollmentProfile,
    ) -> Call<models::AndroidDeviceOwnerEnrollmentProfile> {
        let operation = &Operation {
            name: "androidDeviceOwnerEnrollmentProfile: create",
            method: Method::Post,
            path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles",
            pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/androidDeviceOwnerEnrollmentProfiles` — List androidDeviceOwnerEnrollmentProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::AndroidDeviceOwnerEnrollmentProfile> {
        let operation = &Operation {
            name: "androidDeviceOwnerEnrollmentProfile: list",
            method: Method::Get,
            path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles",
            pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}/createToken` — createToken action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create_token(
            &self,
            body: requests::android_device_owner_enrollment_profile::CreateTokenRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "androidDeviceOwnerEnrollmentProfile: create_token",
                method: Method::Post,
                path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}/createToken",
                pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("createToken").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}` — Delete androidDeviceOwnerEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidDeviceOwnerEnrollmentProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}",
                pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}` — Get androidDeviceOwnerEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidDeviceOwnerEnrollmentProfile> {
            let operation = &Operation {
                name: "androidDeviceOwnerEnrollmentProfile: get",
                method: Method::Get,
                path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}",
                pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}/revokeToken` — revokeToken action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-revoketoken?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn revoke_token(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidDeviceOwnerEnrollmentProfile: revoke_token",
                method: Method::Post,
                path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}/revokeToken",
                pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-revoketoken"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("revokeToken").call(operation)
        }

        /// `PATCH /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}` — Update androidDeviceOwnerEnrollmentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AndroidDeviceOwnerEnrollmentProfile,
        ) -> Call<models::AndroidDeviceOwnerEnrollmentProfile> {
            let operation = &Operation {
                name: "androidDeviceOwnerEnrollmentProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}",
                pages: &["intune-androidforwork-androiddeviceownerenrollmentprofile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

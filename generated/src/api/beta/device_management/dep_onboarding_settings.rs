// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/depOnboardingSettings`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/depOnboardingSettings`
    DepOnboardingSettings
}

impl DepOnboardingSettings {
    /// `POST /deviceManagement/depOnboardingSettings` — Create depOnboardingSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(&self, body: models::DepOnboardingSetting) -> Call<models::DepOnboardingSetting> {
        let operation = &Operation {
            name: "depOnboardingSetting: create",
            method: Method::Post,
            path: "/deviceManagement/depOnboardingSettings",
            pages: &["intune-enrollment-deponboardingsetting-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/depOnboardingSettings/getExpiringVppTokenCount` — getExpiringVppTokenCount function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-getexpiringvpptokencount?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn get_expiring_vpp_token_count(&self, expiring_before_date_time: &str) -> Call<i32> {
        let operation = &Operation {
            name: "depOnboardingSetting: get_expiring_vpp_token_count",
            method: Method::Get,
            path: "/deviceManagement/depOnboardingSettings/getExpiringVppTokenCount",
            pages: &["intune-enrollment-deponboardingsetting-getexpiringvpptokencount"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0
            .function(
                "getExpiringVppTokenCount",
                &[("expiringBeforeDateTime", Argument::quoted(expiring_before_date_time))],
            )
            .call(operation)
    }

    /// `GET /deviceManagement/depOnboardingSettings` — List depOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::DepOnboardingSetting> {
        let operation = &Operation {
            name: "depOnboardingSetting: list",
            method: Method::Get,
            path: "/deviceManagement/depOnboardingSettings",
            pages: &["intune-enrollment-deponboardingsetting-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/depOnboardingSettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/depOnboardingSettings/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/depOnboardingSettings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}` — Delete depOnboardingSetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "depOnboardingSetting: delete",
                method: Method::Delete,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}",
                pages: &["intune-enrollment-deponboardingsetting-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/generateEncryptionPublicKey` — generateEncryptionPublicKey action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-generateencryptionpublickey?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn generate_encryption_public_key(&self) -> Call<String> {
            let operation = &Operation {
                name: "depOnboardingSetting: generate_encryption_public_key",
                method: Method::Post,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/generateEncryptionPublicKey",
                pages: &["intune-enrollment-deponboardingsetting-generateencryptionpublickey"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("generateEncryptionPublicKey").call(operation)
        }

        /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}` — Get depOnboardingSetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::DepOnboardingSetting> {
            let operation = &Operation {
                name: "depOnboardingSetting: get",
                method: Method::Get,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}",
                pages: &["intune-enrollment-deponboardingsetting-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/shareForSchoolDataSyncService` — shareForSchoolDataSyncService action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-shareforschooldatasyncservice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn share_for_school_data_sync_service(&self) -> Call<()> {
            let operation = &Operation {
                name: "depOnboardingSetting: share_for_school_data_sync_service",
                method: Method::Post,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/shareForSchoolDataSyncService",
                pages: &["intune-enrollment-deponboardingsetting-shareforschooldatasyncservice"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("shareForSchoolDataSyncService").call(operation)
        }

        /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/syncWithAppleDeviceEnrollmentProgram` — syncWithAppleDeviceEnrollmentProgram action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-syncwithappledeviceenrollmentprogram?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn sync_with_apple_device_enrollment_program(&self) -> Call<()> {
            let operation = &Operation {
                name: "depOnboardingSetting: sync_with_apple_device_enrollment_program",
                method: Method::Post,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/syncWithAppleDeviceEnrollmentProgram",
                pages: &["intune-enrollment-deponboardingsetting-syncwithappledeviceenrollmentprogram"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("syncWithAppleDeviceEnrollmentProgram").call(operation)
        }

        /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/unshareForSchoolDataSyncService` — unshareForSchoolDataSyncService action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-unshareforschooldatasyncservice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn unshare_for_school_data_sync_service(&self) -> Call<()> {
            let operation = &Operation {
                name: "depOnboardingSetting: unshare_for_school_data_sync_service",
                method: Method::Post,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/unshareForSchoolDataSyncService",
                pages: &["intune-enrollment-deponboardingsetting-unshareforschooldatasyncservice"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("unshareForSchoolDataSyncService").call(operation)
        }

        /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}` — Update depOnboardingSetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(&self, body: models::DepOnboardingSetting) -> Call<models::DepOnboardingSetting> {
            let operation = &Operation {
                name: "depOnboardingSetting: update",
                method: Method::Patch,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}",
                pages: &["intune-enrollment-deponboardingsetting-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/uploadDepToken` — uploadDepToken action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-uploaddeptoken?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn upload_dep_token(&self, body: requests::dep_onboarding_setting::UploadDepTokenRequest) -> Call<()> {
            let operation = &Operation {
                name: "depOnboardingSetting: upload_dep_token",
                method: Method::Post,
                path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/uploadDepToken",
                pages: &["intune-enrollment-deponboardingsetting-uploaddeptoken"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("uploadDepToken").call(operation).json(body)
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile`
        pub fn default_ios_enrollment_profile(&self) -> default_ios_enrollment_profile::DefaultIosEnrollmentProfile {
            default_ios_enrollment_profile::DefaultIosEnrollmentProfile(self.0.name("defaultIosEnrollmentProfile"))
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile`
        pub fn default_mac_os_enrollment_profile(
            &self,
        ) -> default_mac_os_enrollment_profile::DefaultMacOsEnrollmentProfile
        {
            default_mac_os_enrollment_profile::DefaultMacOsEnrollmentProfile(
                self.0.name("defaultMacOsEnrollmentProfile"),
            )
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles`
        pub fn enrollment_profiles(&self) -> enrollment_profiles::EnrollmentProfiles {
            enrollment_profiles::EnrollmentProfiles(self.0.name("enrollmentProfiles"))
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/getEncryptionPublicKey`
        pub fn get_encryption_public_key(&self) -> get_encryption_public_key::GetEncryptionPublicKey {
            get_encryption_public_key::GetEncryptionPublicKey(self.0.name("getEncryptionPublicKey"))
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities`
        pub fn imported_apple_device_identities(
            &self,
        ) -> imported_apple_device_identities::ImportedAppleDeviceIdentities
        {
            imported_apple_device_identities::ImportedAppleDeviceIdentities(
                self.0.name("importedAppleDeviceIdentities"),
            )
        }
    }

    /// `/deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile`
    pub mod default_ios_enrollment_profile {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile`
            DefaultIosEnrollmentProfile
        }

        impl DefaultIosEnrollmentProfile {
            /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile` — Delete depIOSEnrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "depIOSEnrollmentProfile: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile",
                    pages: &["intune-enrollment-depiosenrollmentprofile-delete"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile` — Get depIOSEnrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn get(&self) -> Get<models::DepIosEnrollmentProfile> {
                let operation = &Operation {
                    name: "depIOSEnrollmentProfile: get",
                    method: Method::Get,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile",
                    pages: &["intune-enrollment-depiosenrollmentprofile-get"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile` — Update depIOSEnrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn update(&self, body: models::DepIosEnrollmentProfile) -> Call<models::DepIosEnrollmentProfile> {
                let operation = &Operation {
                    name: "depIOSEnrollmentProfile: update",
                    method: Method::Patch,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile",
                    pages: &["intune-enrollment-depiosenrollmentprofile-update"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile`
    pub mod default_mac_os_enrollment_profile {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile`
            DefaultMacOsEnrollmentProfile
        }

        impl DefaultMacOsEnrollmentProfile {
            /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile` — Delete depMacOSEnrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depmacosenrollmentprofile-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "depMacOSEnrollmentProfile: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile",
                    pages: &["intune-enrollment-depmacosenrollmentprofile-delete"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile` — Get depMacOSEnrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depmacosenrollmentprofile-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn get(&self) -> Get<models::DepMacOsEnrollmentProfile> {
                let operation = &Operation {
                    name: "depMacOSEnrollmentProfile: get",
                    method: Method::Get,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile",
                    pages: &["intune-enrollment-depmacosenrollmentprofile-get"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile` — Update depMacOSEnrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depmacosenrollmentprofile-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn update(&self, body: models::DepMacOsEnrollmentProfile) -> Call<models::DepMacOsEnrollmentProfile> {
                let operation = &Operation {
                    name: "depMacOSEnrollmentProfile: update",
                    method: Method::Patch,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile",
                    pages: &["intune-enrollment-depmacosenrollmentprofile-update"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles`
    pub mod enrollment_profiles {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles`
            EnrollmentProfiles
        }

        impl EnrollmentProfiles {
            /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles` — Create enrollmentProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-create?view=graph-rest-beta) and 1 more
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::EnrollmentProfile>) -> Call<models::EnrollmentProfile> {
                let operation = &Operation {
                    name: "enrollmentProfile: create",
                    method: Method::Post,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles",
                    pages: &[
                        "intune-enrollment-enrollmentprofile-create",
                        "intune-enrollment-depenrollmentprofile-create",
                        "intune-enrollment-depiosenrollmentprofile-create",
                        "intune-enrollment-depmacosenrollmentprofile-create",
                    ],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::EnrollmentProfile>::into(body))
            }

            /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles` — List enrollmentprofiles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentbaseprofile-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-list?view=graph-rest-beta) and 2 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::EnrollmentProfile> {
                let operation = &Operation {
                    name: "enrollmentProfile: list",
                    method: Method::Get,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles",
                    pages: &[
                        "intune-enrollment-enrollmentprofile-list",
                        "intune-enrollment-depenrollmentbaseprofile-list",
                        "intune-enrollment-depenrollmentprofile-list",
                        "intune-enrollment-depiosenrollmentprofile-list",
                        "intune-enrollment-depmacosenrollmentprofile-list",
                    ],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}` — Delete enrollmentProfile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "enrollmentProfile: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}",
                        pages: &[
                            "intune-enrollment-enrollmentprofile-delete",
                            "intune-enrollment-depenrollmentprofile-delete",
                        ],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}` — Get enrollmentProfile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentbaseprofile-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::EnrollmentProfile> {
                    let operation = &Operation {
                        name: "enrollmentProfile: get",
                        method: Method::Get,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}",
                        pages: &[
                            "intune-enrollment-enrollmentprofile-get",
                            "intune-enrollment-depenrollmentprofile-get",
                            "intune-enrollment-depenrollmentbaseprofile-get",
                        ],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/setDefaultProfile` — setDefaultProfile action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-setdefaultprofile?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn set_default_profile(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "enrollmentProfile: set_default_profile",
                        method: Method::Post,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/setDefaultProfile",
                        pages: &["intune-enrollment-enrollmentprofile-setdefaultprofile"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.name("setDefaultProfile").call(operation)
                }

                /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}` — Update enrollmentProfile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::EnrollmentProfile>) -> Call<models::EnrollmentProfile> {
                    let operation = &Operation {
                        name: "enrollmentProfile: update",
                        method: Method::Patch,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}",
                        pages: &[
                            "intune-enrollment-enrollmentprofile-update",
                            "intune-enrollment-depenrollmentprofile-update",
                        ],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::EnrollmentProfile>::into(body))
                }

                /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/updateDeviceProfileAssignment` — updateDeviceProfileAssignment action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-updatedeviceprofileassignment?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update_device_profile_assignment(
                    &self,
                    body: requests::enrollment_profile::UpdateDeviceProfileAssignmentRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "enrollmentProfile: update_device_profile_assignment",
                        method: Method::Post,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/updateDeviceProfileAssignment",
                        pages: &["intune-enrollment-enrollmentprofile-updatedeviceprofileassignment"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.name("updateDeviceProfileAssignment").call(operation).json(body)
                }

                /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/exportMobileConfig`
                pub fn export_mobile_config(&self) -> export_mobile_config::ExportMobileConfig {
                    export_mobile_config::ExportMobileConfig(self.0.name("exportMobileConfig"))
                }
            }

            /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/exportMobileConfig`
            pub mod export_mobile_config {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/exportMobileConfig`
                    ExportMobileConfig
                }

                impl ExportMobileConfig {
                    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/exportMobileConfig` — exportMobileConfig function
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-exportmobileconfig?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn get(&self) -> Call<String> {
                        let operation = &Operation {
                            name: "enrollmentProfile: get",
                            method: Method::Get,
                            path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/exportMobileConfig",
                            pages: &["intune-enrollment-enrollmentprofile-exportmobileconfig"],
                            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }
                }
            }
        }
    }

    /// `/deviceManagement/depOnboardingSettings/{id}/getEncryptionPublicKey`
    pub mod get_encryption_public_key {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/depOnboardingSettings/{id}/getEncryptionPublicKey`
            GetEncryptionPublicKey
        }

        impl GetEncryptionPublicKey {
            /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/getEncryptionPublicKey` — getEncryptionPublicKey function
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-getencryptionpublickey?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn get(&self) -> Call<String> {
                let operation = &Operation {
                    name: "depOnboardingSetting: get",
                    method: Method::Get,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/getEncryptionPublicKey",
                    pages: &["intune-enrollment-deponboardingsetting-getencryptionpublickey"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }

    /// `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities`
    pub mod imported_apple_device_identities {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities`
            ImportedAppleDeviceIdentities
        }

        impl ImportedAppleDeviceIdentities {
            /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities` — Create importedAppleDeviceIdentity
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: impl Into<models::ImportedAppleDeviceIdentity>,
            ) -> Call<models::ImportedAppleDeviceIdentity> {
                let operation = &Operation {
                    name: "importedAppleDeviceIdentity: create",
                    method: Method::Post,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities",
                    pages: &[
                        "intune-enrollment-importedappledeviceidentity-create",
                        "intune-enrollment-importedappledeviceidentityresult-create",
                    ],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::ImportedAppleDeviceIdentity>::into(body))
            }

            /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/importAppleDeviceIdentityList` — importAppleDeviceIdentityList action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn import_apple_device_identity_list(
                &self,
                body: requests::imported_apple_device_identity::ImportAppleDeviceIdentityListRequest,
            ) -> Call<Vec<models::ImportedAppleDeviceIdentityResult>> {
                let operation = &Operation {
                    name: "importedAppleDeviceIdentity: import_apple_device_identity_list",
                    method: Method::Post,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/importAppleDeviceIdentityList",
                    pages: &["intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.name("importAppleDeviceIdentityList").call(operation).json(body)
            }

            /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities` — List importedappledeviceidentities
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::ImportedAppleDeviceIdentity> {
                let operation = &Operation {
                    name: "importedAppleDeviceIdentity: list",
                    method: Method::Get,
                    path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities",
                    pages: &[
                        "intune-enrollment-importedappledeviceidentity-list",
                        "intune-enrollment-importedappledeviceidentityresult-list",
                    ],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}` — Delete importedappledeviceidentity
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "importedAppleDeviceIdentity: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}",
                        pages: &[
                            "intune-enrollment-importedappledeviceidentity-delete",
                            "intune-enrollment-importedappledeviceidentityresult-delete",
                        ],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}` — Get importedAppleDeviceIdentity
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::ImportedAppleDeviceIdentity> {
                    let operation = &Operation {
                        name: "importedAppleDeviceIdentity: get",
                        method: Method::Get,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}",
                        pages: &[
                            "intune-enrollment-importedappledeviceidentity-get",
                            "intune-enrollment-importedappledeviceidentityresult-get",
                        ],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}` — Update importedappledeviceidentity
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::ImportedAppleDeviceIdentity>,
                ) -> Call<models::ImportedAppleDeviceIdentity> {
                    let operation = &Operation {
                        name: "importedAppleDeviceIdentity: update",
                        method: Method::Patch,
                        path: "/deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}",
                        pages: &[
                            "intune-enrollment-importedappledeviceidentity-update",
                            "intune-enrollment-importedappledeviceidentityresult-update",
                        ],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::ImportedAppleDeviceIdentity>::into(body))
                }
            }
        }
    }
}

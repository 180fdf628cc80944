// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsCategories`

use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsCategories`
    UserExperienceAnalyticsCategories
}

impl UserExperienceAnalyticsCategories {
    /// `/deviceManagement/userExperienceAnalyticsCategories/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsCategories/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsCategories/{id}`
        Id
    }

    impl Id {
        /// `GET /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}` — Get userExperienceAnalyticsCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsCategory: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}",
                pages: &["intune-devices-userexperienceanalyticscategory-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}` — Update userExperienceAnalyticsCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsCategory,
        ) -> Call<models::UserExperienceAnalyticsCategory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsCategory: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}",
                pages: &["intune-devices-userexperienceanalyticscategory-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsAppHealthOverview`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsAppHealthOverview`
    UserExperienceAnalyticsAppHealthOverview
}

impl UserExperienceAnalyticsAppHealthOverview {
    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthOverview` — Get userExperienceAnalyticsCategory
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
            path: "/deviceManagement/userExperienceAnalyticsAppHealthOverview",
            pages: &["intune-devices-userexperienceanalyticscategory-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthOverview` — Update userExperienceAnalyticsCategory
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
            path: "/deviceManagement/userExperienceAnalyticsAppHealthOverview",
            pages: &["intune-devices-userexperienceanalyticscategory-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}

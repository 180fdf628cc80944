// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPC`, such as `/me/cloudPCs`.
    UserCloudPCs[models::CloudPc]
}

impl UserCloudPCs {
    /// `GET /me/cloudPCs`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudPCs`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPc> {
        let sheet = "GET user: list
            : CloudPC.Read.All CloudPC.ReadWrite.All | |
            /me/cloudPCs
            /users/{id}/cloudPCs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersion-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersion-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersion-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}`.
    UserExperienceAnalyticsAppHealthApplicationPerformance: super::Entity = models::UserExperienceAnalyticsAppHealthApplicationPerformance
}

impl UserExperienceAnalyticsAppHealthApplicationPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthApplicationPerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthApplicationPerformance: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthApplicationPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthApplicationPerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}`.
    UserExperienceAnalyticsAppHealthDeviceModelPerformance: super::Entity = models::UserExperienceAnalyticsAppHealthDeviceModelPerformance
}

impl UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthDeviceModelPerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthDeviceModelPerformance: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthDeviceModelPerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}`.
    UserExperienceAnalyticsAppHealthDevicePerformance: super::Entity = models::UserExperienceAnalyticsAppHealthDevicePerformance
}

impl UserExperienceAnalyticsAppHealthDevicePerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthDevicePerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthDevicePerformance: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthDevicePerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}`.
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails: super::Entity = models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
}

impl UserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetails-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthDevicePerformanceDetails: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetails-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "GET userExperienceAnalyticsAppHealthDevicePerformanceDetails: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetails-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthDevicePerformanceDetails: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}`.
    UserExperienceAnalyticsAppHealthOsVersionPerformance: super::Entity = models::UserExperienceAnalyticsAppHealthOsVersionPerformance
}

impl UserExperienceAnalyticsAppHealthOsVersionPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthOSVersionPerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthOSVersionPerformance: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthOSVersionPerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBaseline`, such as `/deviceManagement/userExperienceAnalyticsBaselines/{id}`.
    UserExperienceAnalyticsBaseline: super::Entity = models::UserExperienceAnalyticsBaseline
}

impl UserExperienceAnalyticsBaseline {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBaseline: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBaseline> {
        let sheet = "GET userExperienceAnalyticsBaseline: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBaseline,
    ) -> Call<models::UserExperienceAnalyticsBaseline> {
        let sheet = "PATCH userExperienceAnalyticsBaseline: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appHealthMetrics`
    pub fn app_health_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("appHealthMetrics"))
    }

    /// `…/batteryHealthMetrics`
    pub fn battery_health_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("batteryHealthMetrics"))
    }

    /// `…/bestPracticesMetrics`
    pub fn best_practices_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("bestPracticesMetrics"))
    }

    /// `…/deviceBootPerformanceMetrics`
    pub fn device_boot_performance_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("deviceBootPerformanceMetrics"))
    }

    /// `…/rebootAnalyticsMetrics`
    pub fn reboot_analytics_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("rebootAnalyticsMetrics"))
    }

    /// `…/resourcePerformanceMetrics`
    pub fn resource_performance_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("resourcePerformanceMetrics"))
    }

    /// `…/workFromAnywhereMetrics`
    pub fn work_from_anywhere_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("workFromAnywhereMetrics"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsCategory`, such as `/deviceManagement/userExperienceAnalyticsCategories/{id}`.
    UserExperienceAnalyticsCategory: super::Entity = models::UserExperienceAnalyticsCategory
}

impl UserExperienceAnalyticsCategory {
    /// `GET /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategory-id}`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/appHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/batteryHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/bestPracticesMetrics` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
        let sheet = "GET userExperienceAnalyticsCategory: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsCategories/{id}
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics
            /deviceManagement/userExperienceAnalyticsAppHealthOverview
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategory-id}`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/appHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/batteryHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/bestPracticesMetrics` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsCategory,
    ) -> Call<models::UserExperienceAnalyticsCategory> {
        let sheet = "PATCH userExperienceAnalyticsCategory: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsCategories/{id}
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics
            /deviceManagement/userExperienceAnalyticsAppHealthOverview
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics";
        self.0.call(sheet).json(body)
    }

    /// `…/metricValues`
    pub fn metric_values(&self) -> super::UserExperienceAnalyticsCategoryMetricValues {
        super::UserExperienceAnalyticsCategoryMetricValues(self.0.name("metricValues"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues`.
    UserExperienceAnalyticsCategoryMetricValues[models::UserExperienceAnalyticsMetric]
}

impl UserExperienceAnalyticsCategoryMetricValues {
    /// `POST /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/deviceBootPerformanceMetrics/metricValues`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "POST userExperienceAnalyticsCategory: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/deviceBootPerformanceMetrics/metricValues`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsCategory: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsDevicePerformance/{id}`.
    UserExperienceAnalyticsDevicePerformance: super::Entity = models::UserExperienceAnalyticsDevicePerformance
}

impl UserExperienceAnalyticsDevicePerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDevicePerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsDevicePerformance: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "PATCH userExperienceAnalyticsDevicePerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceScores`, such as `/deviceManagement/userExperienceAnalyticsDeviceScores/{id}`.
    UserExperienceAnalyticsDeviceScores: super::Entity = models::UserExperienceAnalyticsDeviceScores
}

impl UserExperienceAnalyticsDeviceScores {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScores-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceScores: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScores/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScores-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "GET userExperienceAnalyticsDeviceScores: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceScores/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScores-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceScores,
    ) -> Call<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "PATCH userExperienceAnalyticsDeviceScores: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScores/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}`.
    UserExperienceAnalyticsDeviceStartupHistory: super::Entity = models::UserExperienceAnalyticsDeviceStartupHistory
}

impl UserExperienceAnalyticsDeviceStartupHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceStartupHistory: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupHistory: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupHistory,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "PATCH userExperienceAnalyticsDeviceStartupHistory: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}`.
    UserExperienceAnalyticsDeviceStartupProcess: super::Entity = models::UserExperienceAnalyticsDeviceStartupProcess
}

impl UserExperienceAnalyticsDeviceStartupProcess {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcess-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceStartupProcess: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcess-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupProcess: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcess-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcess,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "PATCH userExperienceAnalyticsDeviceStartupProcess: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}`.
    UserExperienceAnalyticsDeviceStartupProcessPerformance: super::Entity = models::UserExperienceAnalyticsDeviceStartupProcessPerformance
}

impl UserExperienceAnalyticsDeviceStartupProcessPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceStartupProcessPerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupProcessPerformance: get
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "PATCH userExperienceAnalyticsDeviceStartupProcessPerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}`.
    UserExperienceAnalyticsMetric: super::Entity = models::UserExperienceAnalyticsMetric
}

impl UserExperienceAnalyticsMetric {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetric-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsMetric: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetric-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsMetric: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetric-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "PATCH userExperienceAnalyticsMetric: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsMetricHistory`, such as `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}`.
    UserExperienceAnalyticsMetricHistory: super::Entity = models::UserExperienceAnalyticsMetricHistory
}

impl UserExperienceAnalyticsMetricHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsMetricHistory: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "GET userExperienceAnalyticsMetricHistory: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsMetricHistory,
    ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "PATCH userExperienceAnalyticsMetricHistory: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsModelScores`, such as `/deviceManagement/userExperienceAnalyticsModelScores/{id}`.
    UserExperienceAnalyticsModelScores: super::Entity = models::UserExperienceAnalyticsModelScores
}

impl UserExperienceAnalyticsModelScores {
    /// `DELETE /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScores-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsModelScores: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsModelScores/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScores-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsModelScores> {
        let sheet = "GET userExperienceAnalyticsModelScores: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsModelScores/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScores-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsModelScores,
    ) -> Call<models::UserExperienceAnalyticsModelScores> {
        let sheet = "PATCH userExperienceAnalyticsModelScores: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsModelScores/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsOverview`, such as `/deviceManagement/userExperienceAnalyticsOverview`.
    UserExperienceAnalyticsOverview: super::Entity = models::UserExperienceAnalyticsOverview
}

impl UserExperienceAnalyticsOverview {
    /// `GET /deviceManagement/userExperienceAnalyticsOverview`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsOverview> {
        let sheet = "GET deviceManagement: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsOverview`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsOverview,
    ) -> Call<models::UserExperienceAnalyticsOverview> {
        let sheet = "PATCH deviceManagement: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsScoreHistory`, such as `/deviceManagement/userExperienceAnalyticsScoreHistory/{id}`.
    UserExperienceAnalyticsScoreHistory: super::Entity = models::UserExperienceAnalyticsScoreHistory
}

impl UserExperienceAnalyticsScoreHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsScoreHistory: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsScoreHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "GET userExperienceAnalyticsScoreHistory: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsScoreHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistory-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsScoreHistory,
    ) -> Call<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "PATCH userExperienceAnalyticsScoreHistory: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsScoreHistory/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}`.
    UserExperienceAnalyticsWorkFromAnywhereDevice: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereDevice
}

impl UserExperienceAnalyticsWorkFromAnywhereDevice {
    /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsWorkFromAnywhereDevice: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereDevice: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereDevice,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereDevice: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`.
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
}

impl UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric {
    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric> {
        let sheet = "GET deviceManagement: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric> {
        let sheet = "PATCH deviceManagement: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}`.
    UserExperienceAnalyticsWorkFromAnywhereMetric: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereMetric
}

impl UserExperienceAnalyticsWorkFromAnywhereMetric {
    /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsWorkFromAnywhereMetric: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereMetric: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereMetric: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/metricDevices`
    pub fn metric_devices(&self) -> super::UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices {
        super::UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices(self.0.name("metricDevices"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices`.
    UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices[models::UserExperienceAnalyticsWorkFromAnywhereDevice]
}

impl UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereDevice,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "POST userExperienceAnalyticsWorkFromAnywhereMetric: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereMetric: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}`.
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
}

impl UserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsWorkFromAnywhereModelPerformance: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereModelPerformance: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformance-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereModelPerformance: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppDiagnosticStatus`, such as `/users/{id}/getManagedAppDiagnosticStatuses`.
    UserGetManagedAppDiagnosticStatuses[models::ManagedAppDiagnosticStatus]
}

impl UserGetManagedAppDiagnosticStatuses {
    /// `GET /users/{usersId}/getManagedAppDiagnosticStatuses` — getManagedAppDiagnosticStatuses function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-getmanagedappdiagnosticstatuses?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppDiagnosticStatus> {
        let sheet = "GET user: list
            intune-mam-user-getmanagedappdiagnosticstatuses: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /users/{id}/getManagedAppDiagnosticStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/users/{id}/getManagedAppPolicies`.
    UserGetManagedAppPolicies[models::ManagedAppPolicy]
}

impl UserGetManagedAppPolicies {
    /// `GET /users/{usersId}/getManagedAppPolicies` — getManagedAppPolicies function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-getmanagedapppolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET user: list
            intune-mam-user-getmanagedapppolicies: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /users/{id}/getManagedAppPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/getManagedDevicesWithAppFailures`
    UserGetManagedDevicesWithAppFailures
}

impl UserGetManagedDevicesWithAppFailures {
    /// `GET /users/{usersId}/getManagedDevicesWithAppFailures` — getManagedDevicesWithAppFailures function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-user-getmanageddeviceswithappfailures?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET user: list
            intune-troubleshooting-user-getmanageddeviceswithappfailures: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/getManagedDevicesWithAppFailures";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userInstallStateSummary`, such as `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}`.
    UserInstallStateSummary: super::Entity = models::UserInstallStateSummary
}

impl UserInstallStateSummary {
    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Delete userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userInstallStateSummary: delete
            intune-books-userinstallstatesummary-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Get userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserInstallStateSummary> {
        let sheet = "GET userInstallStateSummary: get
            intune-books-userinstallstatesummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Update userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::UserInstallStateSummary) -> Call<models::UserInstallStateSummary> {
        let sheet = "PATCH userInstallStateSummary: update
            intune-books-userinstallstatesummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::UserInstallStateSummaryDeviceStates {
        super::UserInstallStateSummaryDeviceStates(self.0.name("deviceStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceInstallState`, such as `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates`.
    UserInstallStateSummaryDeviceStates[models::DeviceInstallState]
}

impl UserInstallStateSummaryDeviceStates {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` — Create deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
        let sheet = "POST deviceInstallState: create
            intune-books-deviceinstallstate-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` — List deviceinstallstates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceInstallState> {
        let sheet = "GET deviceInstallState: list
            intune-books-deviceinstallstate-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/users/{id}/managedDevices`.
    UserManagedDevices[models::ManagedDevice]
}

impl UserManagedDevices {
    /// `POST /users/{usersId}/managedDevices` — Create managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-create?view=graph-rest-1.0)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "POST managedDevice: create
            intune-devices-manageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/managedDevices
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{usersId}/managedDevices` — List manageddevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET managedDevice: list
            intune-devices-manageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/managedDevices
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices";
        self.0.list(sheet)
    }
}

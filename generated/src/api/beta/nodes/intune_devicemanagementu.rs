// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List, Object};

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAnomaly`, such as `/deviceManagement/userExperienceAnalyticsAnomaly`.
    DeviceManagementUserExperienceAnalyticsAnomaly[models::UserExperienceAnalyticsAnomaly]
}

impl DeviceManagementUserExperienceAnalyticsAnomaly {
    /// `POST /deviceManagement/userExperienceAnalyticsAnomaly`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::UserExperienceAnalyticsAnomaly) -> Call<models::UserExperienceAnalyticsAnomaly> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomaly";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAnomaly`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAnomaly> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomaly";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAnomalyDevice`, such as `/deviceManagement/userExperienceAnalyticsAnomalyDevice`.
    DeviceManagementUserExperienceAnalyticsAnomalyDevice[models::UserExperienceAnalyticsAnomalyDevice]
}

impl DeviceManagementUserExperienceAnalyticsAnomalyDevice {
    /// `POST /deviceManagement/userExperienceAnalyticsAnomalyDevice`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAnomalyDevice,
    ) -> Call<models::UserExperienceAnalyticsAnomalyDevice> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomalyDevice";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAnomalyDevice`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAnomalyDevice> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomalyDevice";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformance[models::UserExperienceAnalyticsAppHealthApplicationPerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance` — Create userExperienceAnalyticsAppHealthApplicationPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthApplicationPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "POST userExperienceAnalyticsAppHealthApplicationPerformance: create
            intune-devices-userexperienceanalyticsapphealthapplicationperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance` — List userExperienceAnalyticsAppHealthApplicationPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthApplicationPerformance: list
            intune-devices-userexperienceanalyticsapphealthapplicationperformance-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion[models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion` — Create userExperienceAnalyticsAppHealthAppPerformanceByAppVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion> {
        let sheet = "POST userExperienceAnalyticsAppHealthAppPerformanceByAppVersion: create
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion` — List userExperienceAnalyticsAppHealthAppPerformanceByAppVersions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersion: list
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails[models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails` — Create userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "POST userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: create
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails` — List userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: list
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId[models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId` — Create userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "POST userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: create
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId` — List userexperienceanalyticsapphealthappperformancebyappversiondeviceids
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: list
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion[models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion` — Create userExperienceAnalyticsAppHealthAppPerformanceByOSVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "POST userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: create
            intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion` — List userexperienceanalyticsapphealthappperformancebyosversions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: list
            intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthDeviceModelPerformance[models::UserExperienceAnalyticsAppHealthDeviceModelPerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` — Create userExperienceAnalyticsAppHealthDeviceModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "POST userExperienceAnalyticsAppHealthDeviceModelPerformance: create
            intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` — List userExperienceAnalyticsAppHealthDeviceModelPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthDeviceModelPerformance: list
            intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformance[models::UserExperienceAnalyticsAppHealthDevicePerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance` — Create userExperienceAnalyticsAppHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "POST userExperienceAnalyticsAppHealthDevicePerformance: create
            intune-devices-userexperienceanalyticsapphealthdeviceperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance` — List userExperienceAnalyticsAppHealthDevicePerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthDevicePerformance: list
            intune-devices-userexperienceanalyticsapphealthdeviceperformance-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`.
    DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformanceDetails[models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails` — Create userExperienceAnalyticsAppHealthDevicePerformanceDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "POST userExperienceAnalyticsAppHealthDevicePerformanceDetails: create
            intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails` — List userExperienceAnalyticsAppHealthDevicePerformanceDetailses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "GET userExperienceAnalyticsAppHealthDevicePerformanceDetails: list
            intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthOsVersionPerformance[models::UserExperienceAnalyticsAppHealthOsVersionPerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthOsVersionPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance` — Create userExperienceAnalyticsAppHealthOSVersionPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "POST userExperienceAnalyticsAppHealthOSVersionPerformance: create
            intune-devices-userexperienceanalyticsapphealthosversionperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance` — List userExperienceAnalyticsAppHealthOSVersionPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthOSVersionPerformance: list
            intune-devices-userexperienceanalyticsapphealthosversionperformance-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBaseline`, such as `/deviceManagement/userExperienceAnalyticsBaselines`.
    DeviceManagementUserExperienceAnalyticsBaselines[models::UserExperienceAnalyticsBaseline]
}

impl DeviceManagementUserExperienceAnalyticsBaselines {
    /// `POST /deviceManagement/userExperienceAnalyticsBaselines` — Create userExperienceAnalyticsBaseline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBaseline,
    ) -> Call<models::UserExperienceAnalyticsBaseline> {
        let sheet = "POST userExperienceAnalyticsBaseline: create
            intune-devices-userexperienceanalyticsbaseline-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines` — List userExperienceAnalyticsBaselines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBaseline> {
        let sheet = "GET userExperienceAnalyticsBaseline: list
            intune-devices-userexperienceanalyticsbaseline-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact`.
    DeviceManagementUserExperienceAnalyticsBatteryHealthAppImpact[models::UserExperienceAnalyticsBatteryHealthAppImpact]
}

impl DeviceManagementUserExperienceAnalyticsBatteryHealthAppImpact {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact` — Create userExperienceAnalyticsBatteryHealthAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthAppImpact,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
        let sheet = "POST userExperienceAnalyticsBatteryHealthAppImpact: create
            intune-devices-userexperienceanalyticsbatteryhealthappimpact-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact` — List userExperienceAnalyticsBatteryHealthAppImpacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthAppImpact: list
            intune-devices-userexperienceanalyticsbatteryhealthappimpact-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact`.
    DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceAppImpact[models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact]
}

impl DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceAppImpact {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact` — Create userExperienceAnalyticsBatteryHealthDeviceAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact> {
        let sheet = "POST userExperienceAnalyticsBatteryHealthDeviceAppImpact: create
            intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact` — List userexperienceanalyticsbatteryhealthdeviceappimpacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthDeviceAppImpact: list
            intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance`.
    DeviceManagementUserExperienceAnalyticsBatteryHealthDevicePerformance[models::UserExperienceAnalyticsBatteryHealthDevicePerformance]
}

impl DeviceManagementUserExperienceAnalyticsBatteryHealthDevicePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance` — Create userExperienceAnalyticsBatteryHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDevicePerformance> {
        let sheet = "POST userExperienceAnalyticsBatteryHealthDevicePerformance: create
            intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance` — List userexperienceanalyticsbatteryhealthdeviceperformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthDevicePerformance: list
            intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`.
    DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory[models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory]
}

impl DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory` — Create userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
        let sheet = "POST userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: create
            intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory` — List userexperienceanalyticsbatteryhealthdeviceruntimehistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: list
            intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance`.
    DeviceManagementUserExperienceAnalyticsBatteryHealthModelPerformance[models::UserExperienceAnalyticsBatteryHealthModelPerformance]
}

impl DeviceManagementUserExperienceAnalyticsBatteryHealthModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance` — Create userExperienceAnalyticsBatteryHealthModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthModelPerformance> {
        let sheet = "POST userExperienceAnalyticsBatteryHealthModelPerformance: create
            intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance` — List userExperienceAnalyticsBatteryHealthModelPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthModelPerformance> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthModelPerformance: list
            intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance`.
    DeviceManagementUserExperienceAnalyticsBatteryHealthOsPerformance[models::UserExperienceAnalyticsBatteryHealthOsPerformance]
}

impl DeviceManagementUserExperienceAnalyticsBatteryHealthOsPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance` — Create userExperienceAnalyticsBatteryHealthOsPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthOsPerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
        let sheet = "POST userExperienceAnalyticsBatteryHealthOsPerformance: create
            intune-devices-userexperienceanalyticsbatteryhealthosperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance` — List userExperienceAnalyticsBatteryHealthOsPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthOsPerformance: list
            intune-devices-userexperienceanalyticsbatteryhealthosperformance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetricHistory`, such as `/deviceManagement/userExperienceAnalyticsDeviceMetricHistory`.
    DeviceManagementUserExperienceAnalyticsDeviceMetricHistory[models::UserExperienceAnalyticsMetricHistory]
}

impl DeviceManagementUserExperienceAnalyticsDeviceMetricHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceMetricHistory` — Create userExperienceAnalyticsMetricHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsMetricHistory,
    ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "POST userExperienceAnalyticsMetricHistory: create
            intune-devices-userexperienceanalyticsmetrichistory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceMetricHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceMetricHistory` — List userExperienceAnalyticsMetricHistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "GET userExperienceAnalyticsMetricHistory: list
            intune-devices-userexperienceanalyticsmetrichistory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceMetricHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsDevicePerformance`.
    DeviceManagementUserExperienceAnalyticsDevicePerformance[models::UserExperienceAnalyticsDevicePerformance]
}

impl DeviceManagementUserExperienceAnalyticsDevicePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsDevicePerformance` — Create userExperienceAnalyticsDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "POST userExperienceAnalyticsDevicePerformance: create
            intune-devices-userexperienceanalyticsdeviceperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicePerformance` — List userExperienceAnalyticsDevicePerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsDevicePerformance: list
            intune-devices-userexperienceanalyticsdeviceperformance-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices` — summarizeDevicePerformanceDevices function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-summarizedeviceperformancedevices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn summarize_device_performance_devices(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> List<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsDevicePerformance: summarize_device_performance_devices
            intune-devices-userexperienceanalyticsdeviceperformance-summarizedeviceperformancedevices: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices(summarizeBy='{summarizeBy}')";
        self.0
            .function("summarizeDevicePerformanceDevices", &[("summarizeBy", Argument::quoted(summarize_by.as_str()))])
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceScope`, such as `/deviceManagement/userExperienceAnalyticsDeviceScopes`.
    DeviceManagementUserExperienceAnalyticsDeviceScopes[models::UserExperienceAnalyticsDeviceScope]
}

impl DeviceManagementUserExperienceAnalyticsDeviceScopes {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceScopes` — Create userExperienceAnalyticsDeviceScope
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceScope,
    ) -> Call<models::UserExperienceAnalyticsDeviceScope> {
        let sheet = "POST userExperienceAnalyticsDeviceScope: create
            intune-devices-userexperienceanalyticsdevicescope-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScopes";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScopes` — List userExperienceAnalyticsDeviceScopes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceScope> {
        let sheet = "GET userExperienceAnalyticsDeviceScope: list
            intune-devices-userexperienceanalyticsdevicescope-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScopes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceScores`, such as `/deviceManagement/userExperienceAnalyticsDeviceScores`.
    DeviceManagementUserExperienceAnalyticsDeviceScores[models::UserExperienceAnalyticsDeviceScores]
}

impl DeviceManagementUserExperienceAnalyticsDeviceScores {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceScores` — Create userExperienceAnalyticsDeviceScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceScores,
    ) -> Call<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "POST userExperienceAnalyticsDeviceScores: create
            intune-devices-userexperienceanalyticsdevicescores-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScores";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScores` — List userexperienceanalyticsdevicescoreses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "GET userExperienceAnalyticsDeviceScores: list
            intune-devices-userexperienceanalyticsdevicescores-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory`.
    DeviceManagementUserExperienceAnalyticsDeviceStartupHistory[models::UserExperienceAnalyticsDeviceStartupHistory]
}

impl DeviceManagementUserExperienceAnalyticsDeviceStartupHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceStartupHistory` — Create userExperienceAnalyticsDeviceStartupHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupHistory,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "POST userExperienceAnalyticsDeviceStartupHistory: create
            intune-devices-userexperienceanalyticsdevicestartuphistory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory` — List userExperienceAnalyticsDeviceStartupHistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupHistory: list
            intune-devices-userexperienceanalyticsdevicestartuphistory-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance`.
    DeviceManagementUserExperienceAnalyticsDeviceStartupProcessPerformance[models::UserExperienceAnalyticsDeviceStartupProcessPerformance]
}

impl DeviceManagementUserExperienceAnalyticsDeviceStartupProcessPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance` — Create userExperienceAnalyticsDeviceStartupProcessPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "POST userExperienceAnalyticsDeviceStartupProcessPerformance: create
            intune-devices-userexperienceanalyticsdevicestartupprocessperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance` — List userexperienceanalyticsdevicestartupprocessperformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupProcessPerformance: list
            intune-devices-userexperienceanalyticsdevicestartupprocessperformance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses`.
    DeviceManagementUserExperienceAnalyticsDeviceStartupProcesses[models::UserExperienceAnalyticsDeviceStartupProcess]
}

impl DeviceManagementUserExperienceAnalyticsDeviceStartupProcesses {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses` — Create userExperienceAnalyticsDeviceStartupProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcess,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "POST userExperienceAnalyticsDeviceStartupProcess: create
            intune-devices-userexperienceanalyticsdevicestartupprocess-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses` — List userexperienceanalyticsdevicestartupprocesses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupProcess: list
            intune-devices-userexperienceanalyticsdevicestartupprocess-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`, such as `/deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity`.
    DeviceManagementUserExperienceAnalyticsDevicesWithoutCloudIdentity[models::UserExperienceAnalyticsDeviceWithoutCloudIdentity]
}

impl DeviceManagementUserExperienceAnalyticsDevicesWithoutCloudIdentity {
    /// `POST /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity` — Create userExperienceAnalyticsDeviceWithoutCloudIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceWithoutCloudIdentity,
    ) -> Call<models::UserExperienceAnalyticsDeviceWithoutCloudIdentity> {
        let sheet = "POST userExperienceAnalyticsDeviceWithoutCloudIdentity: create
            intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity` — List userExperienceAnalyticsDeviceWithoutCloudIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceWithoutCloudIdentity> {
        let sheet = "GET userExperienceAnalyticsDeviceWithoutCloudIdentity: list
            intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsImpactingProcess`, such as `/deviceManagement/userExperienceAnalyticsImpactingProcess`.
    DeviceManagementUserExperienceAnalyticsImpactingProcess[models::UserExperienceAnalyticsImpactingProcess]
}

impl DeviceManagementUserExperienceAnalyticsImpactingProcess {
    /// `POST /deviceManagement/userExperienceAnalyticsImpactingProcess` — Create userExperienceAnalyticsImpactingProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsImpactingProcess,
    ) -> Call<models::UserExperienceAnalyticsImpactingProcess> {
        let sheet = "POST userExperienceAnalyticsImpactingProcess: create
            intune-devices-userexperienceanalyticsimpactingprocess-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsImpactingProcess";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsImpactingProcess` — List userExperienceAnalyticsImpactingProcesses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsImpactingProcess> {
        let sheet = "GET userExperienceAnalyticsImpactingProcess: list
            intune-devices-userexperienceanalyticsimpactingprocess-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsImpactingProcess";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetricHistory`, such as `/deviceManagement/userExperienceAnalyticsMetricHistory`.
    DeviceManagementUserExperienceAnalyticsMetricHistory[models::UserExperienceAnalyticsMetricHistory]
}

impl DeviceManagementUserExperienceAnalyticsMetricHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsMetricHistory` — Create userExperienceAnalyticsMetricHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsMetricHistory,
    ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "POST userExperienceAnalyticsMetricHistory: create
            intune-devices-userexperienceanalyticsmetrichistory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsMetricHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsMetricHistory` — List userExperienceAnalyticsMetricHistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "GET userExperienceAnalyticsMetricHistory: list
            intune-devices-userexperienceanalyticsmetrichistory-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsMetricHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsModelScores`, such as `/deviceManagement/userExperienceAnalyticsModelScores`.
    DeviceManagementUserExperienceAnalyticsModelScores[models::UserExperienceAnalyticsModelScores]
}

impl DeviceManagementUserExperienceAnalyticsModelScores {
    /// `POST /deviceManagement/userExperienceAnalyticsModelScores` — Create userExperienceAnalyticsModelScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsModelScores,
    ) -> Call<models::UserExperienceAnalyticsModelScores> {
        let sheet = "POST userExperienceAnalyticsModelScores: create
            intune-devices-userexperienceanalyticsmodelscores-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsModelScores";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsModelScores` — List userexperienceanalyticsmodelscoreses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsModelScores> {
        let sheet = "GET userExperienceAnalyticsModelScores: list
            intune-devices-userexperienceanalyticsmodelscores-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsModelScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`, such as `/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice`.
    DeviceManagementUserExperienceAnalyticsNotAutopilotReadyDevice[models::UserExperienceAnalyticsNotAutopilotReadyDevice]
}

impl DeviceManagementUserExperienceAnalyticsNotAutopilotReadyDevice {
    /// `POST /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice` — Create userExperienceAnalyticsNotAutopilotReadyDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsNotAutopilotReadyDevice,
    ) -> Call<models::UserExperienceAnalyticsNotAutopilotReadyDevice> {
        let sheet = "POST userExperienceAnalyticsNotAutopilotReadyDevice: create
            intune-devices-userexperienceanalyticsnotautopilotreadydevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice` — List userExperienceAnalyticsNotAutopilotReadyDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsNotAutopilotReadyDevice> {
        let sheet = "GET userExperienceAnalyticsNotAutopilotReadyDevice: list
            intune-devices-userexperienceanalyticsnotautopilotreadydevice-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsRemoteConnection`, such as `/deviceManagement/userExperienceAnalyticsRemoteConnection`.
    DeviceManagementUserExperienceAnalyticsRemoteConnection[models::UserExperienceAnalyticsRemoteConnection]
}

impl DeviceManagementUserExperienceAnalyticsRemoteConnection {
    /// `POST /deviceManagement/userExperienceAnalyticsRemoteConnection` — Create userExperienceAnalyticsRemoteConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsRemoteConnection,
    ) -> Call<models::UserExperienceAnalyticsRemoteConnection> {
        let sheet = "POST userExperienceAnalyticsRemoteConnection: create
            intune-devices-userexperienceanalyticsremoteconnection-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRemoteConnection";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRemoteConnection` — List userExperienceAnalyticsRemoteConnections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsRemoteConnection> {
        let sheet = "GET userExperienceAnalyticsRemoteConnection: list
            intune-devices-userexperienceanalyticsremoteconnection-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRemoteConnection";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRemoteConnection/summarizeDeviceRemoteConnection` — summarizeDeviceRemoteConnection function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-summarizedeviceremoteconnection?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn summarize_device_remote_connection(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> List<models::UserExperienceAnalyticsRemoteConnection> {
        let sheet = "GET userExperienceAnalyticsRemoteConnection: summarize_device_remote_connection
            intune-devices-userexperienceanalyticsremoteconnection-summarizedeviceremoteconnection: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRemoteConnection/summarizeDeviceRemoteConnection(summarizeBy='{summarizeBy}')";
        self.0
            .function("summarizeDeviceRemoteConnection", &[("summarizeBy", Argument::quoted(summarize_by.as_str()))])
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsResourcePerformance`, such as `/deviceManagement/userExperienceAnalyticsResourcePerformance`.
    DeviceManagementUserExperienceAnalyticsResourcePerformance[models::UserExperienceAnalyticsResourcePerformance]
}

impl DeviceManagementUserExperienceAnalyticsResourcePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsResourcePerformance` — Create userExperienceAnalyticsResourcePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsResourcePerformance,
    ) -> Call<models::UserExperienceAnalyticsResourcePerformance> {
        let sheet = "POST userExperienceAnalyticsResourcePerformance: create
            intune-devices-userexperienceanalyticsresourceperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsResourcePerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsResourcePerformance` — List userExperienceAnalyticsResourcePerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsResourcePerformance> {
        let sheet = "GET userExperienceAnalyticsResourcePerformance: list
            intune-devices-userexperienceanalyticsresourceperformance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsResourcePerformance";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsResourcePerformance/summarizeDeviceResourcePerformance` — summarizeDeviceResourcePerformance function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-summarizedeviceresourceperformance?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn summarize_device_resource_performance(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> List<models::UserExperienceAnalyticsResourcePerformance> {
        let sheet = "GET userExperienceAnalyticsResourcePerformance: summarize_device_resource_performance
            intune-devices-userexperienceanalyticsresourceperformance-summarizedeviceresourceperformance: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsResourcePerformance/summarizeDeviceResourcePerformance(summarizeBy='{summarizeBy}')";
        self.0
            .function("summarizeDeviceResourcePerformance", &[("summarizeBy", Argument::quoted(summarize_by.as_str()))])
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsScoreHistory`, such as `/deviceManagement/userExperienceAnalyticsScoreHistory`.
    DeviceManagementUserExperienceAnalyticsScoreHistory[models::UserExperienceAnalyticsScoreHistory]
}

impl DeviceManagementUserExperienceAnalyticsScoreHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsScoreHistory` — Create userExperienceAnalyticsScoreHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsScoreHistory,
    ) -> Call<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "POST userExperienceAnalyticsScoreHistory: create
            intune-devices-userexperienceanalyticsscorehistory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsScoreHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsScoreHistory` — List userExperienceAnalyticsScoreHistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "GET userExperienceAnalyticsScoreHistory: list
            intune-devices-userexperienceanalyticsscorehistory-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsScoreHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`.
    DeviceManagementUserExperienceAnalyticsWorkFromAnywhereMetrics[models::UserExperienceAnalyticsWorkFromAnywhereMetric]
}

impl DeviceManagementUserExperienceAnalyticsWorkFromAnywhereMetrics {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics` — Create userExperienceAnalyticsWorkFromAnywhereMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "POST userExperienceAnalyticsWorkFromAnywhereMetric: create
            intune-devices-userexperienceanalyticsworkfromanywheremetric-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics` — List userExperienceAnalyticsWorkFromAnywhereMetrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereMetric: list
            intune-devices-userexperienceanalyticsworkfromanywheremetric-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`.
    DeviceManagementUserExperienceAnalyticsWorkFromAnywhereModelPerformance[models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance]
}

impl DeviceManagementUserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance` — Create userExperienceAnalyticsWorkFromAnywhereModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "POST userExperienceAnalyticsWorkFromAnywhereModelPerformance: create
            intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance` — List userExperienceAnalyticsWorkFromAnywhereModelPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereModelPerformance: list
            intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userPFXCertificate`, such as `/deviceManagement/userPfxCertificates`.
    DeviceManagementUserPfxCertificates[models::UserPfxCertificate]
}

impl DeviceManagementUserPfxCertificates {
    /// `POST /deviceManagement/userPfxCertificates` — Create userPFXCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::UserPfxCertificate) -> Call<models::UserPfxCertificate> {
        let sheet = "POST userPFXCertificate: create
            intune-raimportcerts-userpfxcertificate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userPfxCertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userPfxCertificates` — List userpfxcertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserPfxCertificate> {
        let sheet = "GET userPFXCertificate: list
            intune-raimportcerts-userpfxcertificate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userPfxCertificates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/userexperienceanalyticsdevicetimelineevents`
    DeviceManagementUserexperienceanalyticsdevicetimelineevents
}

impl DeviceManagementUserexperienceanalyticsdevicetimelineevents {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::DeviceManagementUserexperienceanalyticsdevicetimelineeventsId {
        super::DeviceManagementUserexperienceanalyticsdevicetimelineeventsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/userexperienceanalyticsdevicetimelineevents/{id}`
    DeviceManagementUserexperienceanalyticsdevicetimelineeventsId
}

impl DeviceManagementUserexperienceanalyticsdevicetimelineeventsId {
    /// `GET /deviceManagement/userexperienceanalyticsdevicetimelineevents/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET deviceManagement: get
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userexperienceanalyticsdevicetimelineevents/{id}";
        self.0.get(sheet)
    }
}

// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

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
    UserInstallStateSummary = models::UserInstallStateSummary
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
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "POST managedDevice: create
            intune-devices-manageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/managedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{usersId}/managedDevices` — List manageddevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET managedDevice: list
            intune-devices-manageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/managedDevices";
        self.0.list(sheet)
    }
}

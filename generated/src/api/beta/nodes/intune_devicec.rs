// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCategory`, such as `/deviceManagement/deviceCategories/{id}`.
    DeviceCategory: super::Entity = models::DeviceCategory
}

impl DeviceCategory {
    /// `DELETE /deviceManagement/deviceCategories/{deviceCategoryId}` — Delete deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCategory: delete
            intune-shared-devicecategory-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCategories/{deviceCategoryId}` — Get deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/deviceCategory`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/deviceCategory`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceCategory> {
        let sheet = "GET deviceCategory: get
            intune-shared-devicecategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}
            intune-shared-devicecategory-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceCategory
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCategories/{deviceCategoryId}` — Update deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/deviceCategory`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/deviceCategory`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let sheet = "PATCH deviceCategory: update
            intune-shared-devicecategory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}
            intune-shared-devicecategory-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceCategory
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceActionItem`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`.
    DeviceComplianceActionItem: super::Entity = models::DeviceComplianceActionItem
}

impl DeviceComplianceActionItem {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Delete deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceActionItem: delete
            intune-deviceconfig-devicecomplianceactionitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Get deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceActionItem> {
        let sheet = "GET deviceComplianceActionItem: get
            intune-deviceconfig-devicecomplianceactionitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Update deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceActionItem) -> Call<models::DeviceComplianceActionItem> {
        let sheet = "PATCH deviceComplianceActionItem: update
            intune-deviceconfig-devicecomplianceactionitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceDeviceOverview`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview`.
    DeviceComplianceDeviceOverview: super::Entity = models::DeviceComplianceDeviceOverview
}

impl DeviceComplianceDeviceOverview {
    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Get deviceComplianceDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceDeviceOverview> {
        let sheet = "GET deviceComplianceDeviceOverview: get
            intune-deviceconfig-devicecompliancedeviceoverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Update deviceComplianceDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceDeviceOverview) -> Call<models::DeviceComplianceDeviceOverview> {
        let sheet = "PATCH deviceComplianceDeviceOverview: update
            intune-deviceconfig-devicecompliancedeviceoverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceDeviceStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}`.
    DeviceComplianceDeviceStatus: super::Entity = models::DeviceComplianceDeviceStatus
}

impl DeviceComplianceDeviceStatus {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Delete deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceDeviceStatus: delete
            intune-deviceconfig-devicecompliancedevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Get deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceDeviceStatus> {
        let sheet = "GET deviceComplianceDeviceStatus: get
            intune-deviceconfig-devicecompliancedevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Update deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceDeviceStatus) -> Call<models::DeviceComplianceDeviceStatus> {
        let sheet = "PATCH deviceComplianceDeviceStatus: update
            intune-deviceconfig-devicecompliancedevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicy`, such as `/deviceManagement/deviceCompliancePolicies/{id}`.
    DeviceCompliancePolicy: super::Entity = models::DeviceCompliancePolicy
}

impl DeviceCompliancePolicy {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_compliance_policy::AssignRequest,
    ) -> Call<Vec<models::DeviceCompliancePolicyAssignment>> {
        let sheet = "POST deviceCompliancePolicy: assign
            intune-shared-devicecompliancepolicy-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Delete iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-delete?view=graph-rest-beta) and 9 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosCompliancePolicy: delete
            intune-deviceconfig-ioscompliancepolicy-delete, intune-deviceconfig-macoscompliancepolicy-delete, intune-deviceconfig-androidcompliancepolicy-delete, intune-deviceconfig-windows10compliancepolicy-delete, intune-deviceconfig-windows81compliancepolicy-delete, intune-deviceconfig-defaultdevicecompliancepolicy-delete, intune-deviceconfig-androidforworkcompliancepolicy-delete, intune-deviceconfig-windowsphone81compliancepolicy-delete, intune-deviceconfig-aospdeviceownercompliancepolicy-delete, intune-deviceconfig-windows10mobilecompliancepolicy-delete, intune-deviceconfig-androiddeviceownercompliancepolicy-delete, intune-deviceconfig-androidworkprofilecompliancepolicy-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Get deviceCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-get?view=graph-rest-beta) and 10 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicy> {
        let sheet = "GET deviceCompliancePolicy: get
            intune-shared-devicecompliancepolicy-get, intune-deviceconfig-ioscompliancepolicy-get, intune-deviceconfig-macoscompliancepolicy-get, intune-deviceconfig-androidcompliancepolicy-get, intune-deviceconfig-windows10compliancepolicy-get, intune-deviceconfig-windows81compliancepolicy-get, intune-deviceconfig-defaultdevicecompliancepolicy-get, intune-deviceconfig-androidforworkcompliancepolicy-get, intune-deviceconfig-windowsphone81compliancepolicy-get, intune-deviceconfig-aospdeviceownercompliancepolicy-get, intune-deviceconfig-windows10mobilecompliancepolicy-get, intune-deviceconfig-androiddeviceownercompliancepolicy-get, intune-deviceconfig-androidworkprofilecompliancepolicy-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules` — scheduleActionsForRules action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn schedule_actions_for_rules(
        &self,
        body: requests::device_compliance_policy::ScheduleActionsForRulesRequest,
    ) -> Call<()> {
        let sheet = "POST deviceCompliancePolicy: schedule_actions_for_rules
            intune-shared-devicecompliancepolicy-scheduleactionsforrules: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduleActionsForRules";
        self.0.name("scheduleActionsForRules").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Update iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-update?view=graph-rest-beta) and 9 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let sheet = "PATCH iosCompliancePolicy: update
            intune-deviceconfig-ioscompliancepolicy-update, intune-deviceconfig-macoscompliancepolicy-update, intune-deviceconfig-androidcompliancepolicy-update, intune-deviceconfig-windows10compliancepolicy-update, intune-deviceconfig-windows81compliancepolicy-update, intune-deviceconfig-defaultdevicecompliancepolicy-update, intune-deviceconfig-androidforworkcompliancepolicy-update, intune-deviceconfig-windowsphone81compliancepolicy-update, intune-deviceconfig-aospdeviceownercompliancepolicy-update, intune-deviceconfig-windows10mobilecompliancepolicy-update, intune-deviceconfig-androiddeviceownercompliancepolicy-update, intune-deviceconfig-androidworkprofilecompliancepolicy-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.call(sheet).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceCompliancePolicyAssignments {
        super::DeviceCompliancePolicyAssignments(self.0.name("assignments"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceCompliancePolicyDeviceSettingStateSummaries {
        super::DeviceCompliancePolicyDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStatusOverview`
    pub fn device_status_overview(&self) -> super::DeviceComplianceDeviceOverview {
        super::DeviceComplianceDeviceOverview(self.0.name("deviceStatusOverview"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::DeviceCompliancePolicyDeviceStatuses {
        super::DeviceCompliancePolicyDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/scheduledActionsForRule`
    pub fn scheduled_actions_for_rule(&self) -> super::DeviceCompliancePolicyScheduledActionsForRule {
        super::DeviceCompliancePolicyScheduledActionsForRule(self.0.name("scheduledActionsForRule"))
    }

    /// `…/userStatusOverview`
    pub fn user_status_overview(&self) -> super::DeviceComplianceUserOverview {
        super::DeviceComplianceUserOverview(self.0.name("userStatusOverview"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::DeviceCompliancePolicyUserStatuses {
        super::DeviceCompliancePolicyUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicyAssignment`, such as `/deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}`.
    DeviceCompliancePolicyAssignment: super::Entity = models::DeviceCompliancePolicyAssignment
}

impl DeviceCompliancePolicyAssignment {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Delete deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCompliancePolicyAssignment: delete
            intune-deviceconfig-devicecompliancepolicyassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Get deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyAssignment> {
        let sheet = "GET deviceCompliancePolicyAssignment: get
            intune-deviceconfig-devicecompliancepolicyassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Update deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyAssignment,
    ) -> Call<models::DeviceCompliancePolicyAssignment> {
        let sheet = "PATCH deviceCompliancePolicyAssignment: update
            intune-deviceconfig-devicecompliancepolicyassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicyAssignment`, such as `/deviceManagement/deviceCompliancePolicies/{id}/assignments`.
    DeviceCompliancePolicyAssignments[models::DeviceCompliancePolicyAssignment]
}

impl DeviceCompliancePolicyAssignments {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — Create deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceCompliancePolicyAssignment,
    ) -> Call<models::DeviceCompliancePolicyAssignment> {
        let sheet = "POST deviceCompliancePolicyAssignment: create
            intune-deviceconfig-devicecompliancepolicyassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — List devicecompliancepolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicyAssignment> {
        let sheet = "GET deviceCompliancePolicyAssignment: list
            intune-deviceconfig-devicecompliancepolicyassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries`.
    DeviceCompliancePolicyDeviceSettingStateSummaries[models::SettingStateDeviceSummary]
}

impl DeviceCompliancePolicyDeviceSettingStateSummaries {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "POST settingStateDeviceSummary: create
            intune-deviceconfig-settingstatedevicesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: list
            intune-deviceconfig-settingstatedevicesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`, such as `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`.
    DeviceCompliancePolicyDeviceStateSummary: super::Entity = models::DeviceCompliancePolicyDeviceStateSummary
}

impl DeviceCompliancePolicyDeviceStateSummary {
    /// `GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Get deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyDeviceStateSummary> {
        let sheet = "GET deviceCompliancePolicyDeviceStateSummary: get
            intune-deviceconfig-devicecompliancepolicydevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicyDeviceStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Update deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyDeviceStateSummary,
    ) -> Call<models::DeviceCompliancePolicyDeviceStateSummary> {
        let sheet = "PATCH deviceCompliancePolicyDeviceStateSummary: update
            intune-deviceconfig-devicecompliancepolicydevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicyDeviceStateSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceDeviceStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses`.
    DeviceCompliancePolicyDeviceStatuses[models::DeviceComplianceDeviceStatus]
}

impl DeviceCompliancePolicyDeviceStatuses {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — Create deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceDeviceStatus) -> Call<models::DeviceComplianceDeviceStatus> {
        let sheet = "POST deviceComplianceDeviceStatus: create
            intune-deviceconfig-devicecompliancedevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — List deviceComplianceDeviceStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceDeviceStatus> {
        let sheet = "GET deviceComplianceDeviceStatus: list
            intune-deviceconfig-devicecompliancedevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceScheduledActionForRule`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule`.
    DeviceCompliancePolicyScheduledActionsForRule[models::DeviceComplianceScheduledActionForRule]
}

impl DeviceCompliancePolicyScheduledActionsForRule {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — Create deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceComplianceScheduledActionForRule,
    ) -> Call<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "POST deviceComplianceScheduledActionForRule: create
            intune-deviceconfig-devicecompliancescheduledactionforrule-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — List deviceComplianceScheduledActionForRules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "GET deviceComplianceScheduledActionForRule: list
            intune-deviceconfig-devicecompliancescheduledactionforrule-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicySettingStateSummary`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}`.
    DeviceCompliancePolicySettingStateSummary: super::Entity = models::DeviceCompliancePolicySettingStateSummary
}

impl DeviceCompliancePolicySettingStateSummary {
    /// `DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Delete deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCompliancePolicySettingStateSummary: delete
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Get deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET deviceCompliancePolicySettingStateSummary: get
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Update deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicySettingStateSummary,
    ) -> Call<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "PATCH deviceCompliancePolicySettingStateSummary: update
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceComplianceSettingStates`
    pub fn device_compliance_setting_states(
        &self,
    ) -> super::DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates
    {
        super::DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates(
            self.0.name("deviceComplianceSettingStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceSettingState`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates`.
    DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates[models::DeviceComplianceSettingState]
}

impl DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates {
    /// `POST /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` — Create deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceSettingState) -> Call<models::DeviceComplianceSettingState> {
        let sheet = "POST deviceComplianceSettingState: create
            intune-deviceconfig-devicecompliancesettingstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` — List deviceComplianceSettingStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceSettingState> {
        let sheet = "GET deviceComplianceSettingState: list
            intune-deviceconfig-devicecompliancesettingstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceUserStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses`.
    DeviceCompliancePolicyUserStatuses[models::DeviceComplianceUserStatus]
}

impl DeviceCompliancePolicyUserStatuses {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — Create deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
        let sheet = "POST deviceComplianceUserStatus: create
            intune-deviceconfig-devicecomplianceuserstatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — List deviceComplianceUserStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceUserStatus> {
        let sheet = "GET deviceComplianceUserStatus: list
            intune-deviceconfig-devicecomplianceuserstatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceScheduledActionForRule`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}`.
    DeviceComplianceScheduledActionForRule: super::Entity = models::DeviceComplianceScheduledActionForRule
}

impl DeviceComplianceScheduledActionForRule {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Delete deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceScheduledActionForRule: delete
            intune-deviceconfig-devicecompliancescheduledactionforrule-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Get deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "GET deviceComplianceScheduledActionForRule: get
            intune-deviceconfig-devicecompliancescheduledactionforrule-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Update deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceComplianceScheduledActionForRule,
    ) -> Call<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "PATCH deviceComplianceScheduledActionForRule: update
            intune-deviceconfig-devicecompliancescheduledactionforrule-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/scheduledActionConfigurations`
    pub fn scheduled_action_configurations(
        &self,
    ) -> super::DeviceComplianceScheduledActionForRuleScheduledActionConfigurations
    {
        super::DeviceComplianceScheduledActionForRuleScheduledActionConfigurations(
            self.0.name("scheduledActionConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceActionItem`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`.
    DeviceComplianceScheduledActionForRuleScheduledActionConfigurations[models::DeviceComplianceActionItem]
}

impl DeviceComplianceScheduledActionForRuleScheduledActionConfigurations {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — Create deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceActionItem) -> Call<models::DeviceComplianceActionItem> {
        let sheet = "POST deviceComplianceActionItem: create
            intune-deviceconfig-devicecomplianceactionitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — List devicecomplianceactionitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceActionItem> {
        let sheet = "GET deviceComplianceActionItem: list
            intune-deviceconfig-devicecomplianceactionitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceScript`, such as `/deviceManagement/deviceComplianceScripts/{id}`.
    DeviceComplianceScript: super::Entity = models::DeviceComplianceScript
}

impl DeviceComplianceScript {
    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_compliance_script::AssignRequest) -> Call<()> {
        let sheet = "POST deviceComplianceScript: assign
            intune-devices-devicecompliancescript-assign: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}` — Delete deviceComplianceScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceScript: delete
            intune-devices-devicecompliancescript-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}` — Get deviceComplianceScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceComplianceScript> {
        let sheet = "GET deviceComplianceScript: get
            intune-devices-devicecompliancescript-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}` — Update deviceComplianceScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceScript) -> Call<models::DeviceComplianceScript> {
        let sheet = "PATCH deviceComplianceScript: update
            intune-devices-devicecompliancescript-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceComplianceScriptAssignments {
        super::DeviceComplianceScriptAssignments(self.0.name("assignments"))
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::DeviceComplianceScriptDeviceRunStates {
        super::DeviceComplianceScriptDeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `…/runSummary`
    pub fn run_summary(&self) -> super::DeviceComplianceScriptRunSummary {
        super::DeviceComplianceScriptRunSummary(self.0.name("runSummary"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceHealthScriptAssignment`, such as `/deviceManagement/deviceComplianceScripts/{id}/assignments`.
    DeviceComplianceScriptAssignments[models::DeviceHealthScriptAssignment]
}

impl DeviceComplianceScriptAssignments {
    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments` — Create deviceHealthScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceHealthScriptAssignment) -> Call<models::DeviceHealthScriptAssignment> {
        let sheet = "POST deviceHealthScriptAssignment: create
            intune-devices-devicehealthscriptassignment-create: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments` — List devicehealthscriptassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceHealthScriptAssignment> {
        let sheet = "GET deviceHealthScriptAssignment: list
            intune-devices-devicehealthscriptassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceScriptDeviceState`, such as `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates`.
    DeviceComplianceScriptDeviceRunStates[models::DeviceComplianceScriptDeviceState]
}

impl DeviceComplianceScriptDeviceRunStates {
    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates` — Create deviceComplianceScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceComplianceScriptDeviceState,
    ) -> Call<models::DeviceComplianceScriptDeviceState> {
        let sheet = "POST deviceComplianceScriptDeviceState: create
            intune-devices-devicecompliancescriptdevicestate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates` — List devicecompliancescriptdevicestates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceComplianceScriptDeviceState> {
        let sheet = "GET deviceComplianceScriptDeviceState: list
            intune-devices-devicecompliancescriptdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceScriptDeviceState`, such as `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}`.
    DeviceComplianceScriptDeviceState: super::Entity = models::DeviceComplianceScriptDeviceState
}

impl DeviceComplianceScriptDeviceState {
    /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}` — Delete deviceComplianceScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceScriptDeviceState: delete
            intune-devices-devicecompliancescriptdevicestate-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}` — Get deviceComplianceScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceComplianceScriptDeviceState> {
        let sheet = "GET deviceComplianceScriptDeviceState: get
            intune-devices-devicecompliancescriptdevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}` — Update deviceComplianceScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceComplianceScriptDeviceState,
    ) -> Call<models::DeviceComplianceScriptDeviceState> {
        let sheet = "PATCH deviceComplianceScriptDeviceState: update
            intune-devices-devicecompliancescriptdevicestate-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/managedDevice`
    pub fn managed_device(&self) -> super::ManagedDevice {
        super::ManagedDevice(self.0.name("managedDevice"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceScriptRunSummary`, such as `/deviceManagement/deviceComplianceScripts/{id}/runSummary`.
    DeviceComplianceScriptRunSummary: super::Entity = models::DeviceComplianceScriptRunSummary
}

impl DeviceComplianceScriptRunSummary {
    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/runSummary` — Get deviceComplianceScriptRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceComplianceScriptRunSummary> {
        let sheet = "GET deviceComplianceScriptRunSummary: get
            intune-devices-devicecompliancescriptrunsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/runSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/runSummary` — Update deviceComplianceScriptRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceComplianceScriptRunSummary,
    ) -> Call<models::DeviceComplianceScriptRunSummary> {
        let sheet = "PATCH deviceComplianceScriptRunSummary: update
            intune-devices-devicecompliancescriptrunsummary-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/runSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceSettingState`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}`.
    DeviceComplianceSettingState: super::Entity = models::DeviceComplianceSettingState
}

impl DeviceComplianceSettingState {
    /// `DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Delete deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceSettingState: delete
            intune-deviceconfig-devicecompliancesettingstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Get deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceSettingState> {
        let sheet = "GET deviceComplianceSettingState: get
            intune-deviceconfig-devicecompliancesettingstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Update deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceSettingState) -> Call<models::DeviceComplianceSettingState> {
        let sheet = "PATCH deviceComplianceSettingState: update
            intune-deviceconfig-devicecompliancesettingstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceUserOverview`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview`.
    DeviceComplianceUserOverview: super::Entity = models::DeviceComplianceUserOverview
}

impl DeviceComplianceUserOverview {
    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Get deviceComplianceUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceUserOverview> {
        let sheet = "GET deviceComplianceUserOverview: get
            intune-deviceconfig-devicecomplianceuseroverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Update deviceComplianceUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceUserOverview) -> Call<models::DeviceComplianceUserOverview> {
        let sheet = "PATCH deviceComplianceUserOverview: update
            intune-deviceconfig-devicecomplianceuseroverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceUserStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}`.
    DeviceComplianceUserStatus: super::Entity = models::DeviceComplianceUserStatus
}

impl DeviceComplianceUserStatus {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Delete deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceUserStatus: delete
            intune-deviceconfig-devicecomplianceuserstatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Get deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceUserStatus> {
        let sheet = "GET deviceComplianceUserStatus: get
            intune-deviceconfig-devicecomplianceuserstatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Update deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
        let sheet = "PATCH deviceComplianceUserStatus: update
            intune-deviceconfig-devicecomplianceuserstatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}`.
    DeviceConfiguration: super::Entity = models::DeviceConfiguration
}

impl DeviceConfiguration {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assign`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/assign`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_configuration::AssignRequest,
    ) -> Call<Vec<models::DeviceConfigurationAssignment>> {
        let sheet = "POST deviceConfiguration: assign
            intune-shared-deviceconfiguration-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assign
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration/assign
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignedAccessMultiModeProfiles` — assignedAccessMultiModeProfiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assignedAccessMultiModeProfiles`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/assignedAccessMultiModeProfiles`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assigned_access_multi_mode_profiles(
        &self,
        body: requests::device_configuration::AssignedAccessMultiModeProfilesRequest,
    ) -> Call<()> {
        let sheet = "POST deviceConfiguration: assigned_access_multi_mode_profiles
            intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignedAccessMultiModeProfiles
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration/assignedAccessMultiModeProfiles
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}/assignedAccessMultiModeProfiles";
        self.0.name("assignedAccessMultiModeProfiles").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Delete iosVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macosvpnconfiguration-delete?view=graph-rest-beta) and 105 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosVpnConfiguration: delete
            intune-deviceconfig-iosvpnconfiguration-delete, intune-deviceconfig-ioswificonfiguration-delete, intune-deviceconfig-macosvpnconfiguration-delete, intune-deviceconfig-sharedpcconfiguration-delete, intune-deviceconfig-ioscustomconfiguration-delete, intune-deviceconfig-iosupdateconfiguration-delete, intune-deviceconfig-macoswificonfiguration-delete, intune-deviceconfig-androidvpnconfiguration-delete, intune-deviceconfig-androidwificonfiguration-delete, intune-deviceconfig-iosikev2vpnconfiguration-delete, intune-deviceconfig-macoscustomconfiguration-delete, intune-deviceconfig-windowswificonfiguration-delete, intune-shared-windowsdomainjoinconfiguration-delete, intune-deviceconfig-androidomacpconfiguration-delete, intune-deviceconfig-iosedudeviceconfiguration-delete, intune-deviceconfig-iospkcscertificateprofile-delete, intune-deviceconfig-iosscepcertificateprofile-delete, intune-deviceconfig-windows10vpnconfiguration-delete, intune-deviceconfig-windows81vpnconfiguration-delete, intune-deviceconfig-windowskioskconfiguration-delete, intune-deviceconfig-androidcustomconfiguration-delete, intune-deviceconfig-editionupgradeconfiguration-delete, intune-deviceconfig-macoscustomappconfiguration-delete, intune-deviceconfig-macospkcscertificateprofile-delete, intune-deviceconfig-macosscepcertificateprofile-delete, intune-deviceconfig-macosextensionsconfiguration-delete, intune-deviceconfig-windows10customconfiguration-delete, intune-deviceconfig-androidpkcscertificateprofile-delete, intune-deviceconfig-androidscepcertificateprofile-delete, intune-deviceconfig-iosgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10generalconfiguration-delete, intune-deviceconfig-windows81generalconfiguration-delete, intune-deviceconfig-androidforworkvpnconfiguration-delete, intune-deviceconfig-iosdevicefeaturesconfiguration-delete, intune-deviceconfig-iosenterprisewificonfiguration-delete, intune-deviceconfig-macoswirednetworkconfiguration-delete, intune-deviceconfig-unsupporteddeviceconfiguration-delete, intune-deviceconfig-windowsphone81vpnconfiguration-delete, intune-deviceconfig-androidforworkwificonfiguration-delete, intune-deviceconfig-ioseasemailprofileconfiguration-delete, intune-deviceconfig-ioseducationdeviceconfiguration-delete, intune-deviceconfig-macosgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10pkcscertificateprofile-delete, intune-deviceconfig-windows81scepcertificateprofile-delete, intune-deviceconfig-aospdeviceownerwificonfiguration-delete, intune-deviceconfig-iosexpeditedcheckinconfiguration-delete, intune-deviceconfig-iosimportedpfxcertificateprofile-delete, intune-deviceconfig-macosdevicefeaturesconfiguration-delete, intune-deviceconfig-macosenterprisewificonfiguration-delete, intune-deviceconfig-macossoftwareupdateconfiguration-delete, intune-deviceconfig-windows81wifiimportconfiguration-delete, intune-deviceconfig-windowswirednetworkconfiguration-delete, intune-deviceconfig-androidforworkcustomconfiguration-delete, intune-deviceconfig-androidgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10teamgeneralconfiguration-delete, intune-deviceconfig-windowsphone81customconfiguration-delete, intune-deviceconfig-androiddeviceownervpnconfiguration-delete, intune-deviceconfig-androidenterprisewificonfiguration-delete, intune-deviceconfig-androidworkprofilevpnconfiguration-delete, intune-deviceconfig-aospdeviceownerdeviceconfiguration-delete, intune-deviceconfig-macosimportedpfxcertificateprofile-delete, intune-deviceconfig-windowsphone81generalconfiguration-delete, intune-deviceconfig-androiddeviceownerwificonfiguration-delete, intune-deviceconfig-androideasemailprofileconfiguration-delete, intune-deviceconfig-androidforworkgmaileasconfiguration-delete, intune-deviceconfig-androidworkprofilewificonfiguration-delete, intune-deviceconfig-androidforworkpkcscertificateprofile-delete, intune-deviceconfig-androidforworkscepcertificateprofile-delete, intune-deviceconfig-androidimportedpfxcertificateprofile-delete, intune-deviceconfig-macosendpointprotectionconfiguration-delete, intune-deviceconfig-windows10pfximportcertificateprofile-delete, intune-deviceconfig-windowshealthmonitoringconfiguration-delete, intune-deviceconfig-windowsphone81scepcertificateprofile-delete, intune-deviceconfig-androidworkprofilecustomconfiguration-delete, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-delete, intune-deviceconfig-aospdeviceownerscepcertificateprofile-delete, intune-deviceconfig-windows10easemailprofileconfiguration-delete, intune-deviceconfig-windows10networkboundaryconfiguration-delete, intune-deviceconfig-windowsupdateforbusinessconfiguration-delete, intune-deviceconfig-windowswifienterpriseeapconfiguration-delete, intune-deviceconfig-androidforworknineworkeasconfiguration-delete, intune-deviceconfig-windows10importedpfxcertificateprofile-delete, intune-deviceconfig-windows10secureassessmentconfiguration-delete, intune-deviceconfig-windowsidentityprotectionconfiguration-delete, intune-deviceconfig-androidworkprofilegmaileasconfiguration-delete, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-delete, intune-deviceconfig-androiddeviceownerscepcertificateprofile-delete, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-delete, intune-deviceconfig-androidworkprofilepkcscertificateprofile-delete, intune-deviceconfig-androidworkprofilescepcertificateprofile-delete, intune-deviceconfig-windows10endpointprotectionconfiguration-delete, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-delete, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-delete, intune-deviceconfig-androidforworkenterprisewificonfiguration-delete, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-delete, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-delete, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-delete, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-delete, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-delete, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-delete, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-delete, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-delete, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-delete, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-delete, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-delete, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-delete, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-delete, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/extendFeatureUpdatesPause` — extendFeatureUpdatesPause action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsupdateforbusinessconfiguration-extendfeatureupdatespause?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/extendFeatureUpdatesPause`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/extendFeatureUpdatesPause`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn extend_feature_updates_pause(&self) -> Call<()> {
        let sheet = "POST windowsUpdateForBusinessConfiguration: extend_feature_updates_pause
            intune-deviceconfig-windowsupdateforbusinessconfiguration-extendfeatureupdatespause: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/extendFeatureUpdatesPause
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration/extendFeatureUpdatesPause
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}/extendFeatureUpdatesPause";
        self.0.name("extendFeatureUpdatesPause").call(sheet)
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/extendQualityUpdatesPause` — extendQualityUpdatesPause action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsupdateforbusinessconfiguration-extendqualityupdatespause?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/extendQualityUpdatesPause`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/extendQualityUpdatesPause`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn extend_quality_updates_pause(&self) -> Call<()> {
        let sheet = "POST windowsUpdateForBusinessConfiguration: extend_quality_updates_pause
            intune-deviceconfig-windowsupdateforbusinessconfiguration-extendqualityupdatespause: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/extendQualityUpdatesPause
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration/extendQualityUpdatesPause
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}/extendQualityUpdatesPause";
        self.0.name("extendQualityUpdatesPause").call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Get deviceConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-applevpnconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsvpnconfiguration-get?view=graph-rest-beta) and 116 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: get
            intune-shared-deviceconfiguration-get, intune-deviceconfig-applevpnconfiguration-get, intune-deviceconfig-windowsvpnconfiguration-get, intune-deviceconfig-easemailprofileconfigurationbase-get, intune-deviceconfig-androidforworkeasemailprofilebase-get, intune-deviceconfig-appledevicefeaturesconfigurationbase-get, intune-deviceconfig-androidworkprofileeasemailprofilebase-get, intune-deviceconfig-vpnconfiguration-get, intune-deviceconfig-iosvpnconfiguration-get, intune-deviceconfig-ioswificonfiguration-get, intune-deviceconfig-macoswificonfiguration-get, intune-deviceconfig-androidwificonfiguration-get, intune-deviceconfig-windowswificonfiguration-get, intune-deviceconfig-windows81vpnconfiguration-get, intune-deviceconfig-androidforworkwificonfiguration-get, intune-deviceconfig-windows10certificateprofilebase-get, intune-deviceconfig-windows81certificateprofilebase-get, intune-deviceconfig-aospdeviceownerwificonfiguration-get, intune-deviceconfig-androiddeviceownerwificonfiguration-get, intune-deviceconfig-androidworkprofilewificonfiguration-get, intune-deviceconfig-appleexpeditedcheckinconfigurationbase-get, intune-deviceconfig-macosvpnconfiguration-get, intune-deviceconfig-sharedpcconfiguration-get, intune-deviceconfig-ioscustomconfiguration-get, intune-deviceconfig-iosupdateconfiguration-get, intune-deviceconfig-androidvpnconfiguration-get, intune-deviceconfig-iosikev2vpnconfiguration-get, intune-deviceconfig-macoscustomconfiguration-get, intune-deviceconfig-androidomacpconfiguration-get, intune-deviceconfig-iosedudeviceconfiguration-get, intune-deviceconfig-iospkcscertificateprofile-get, intune-deviceconfig-iosscepcertificateprofile-get, intune-deviceconfig-windows10vpnconfiguration-get, intune-deviceconfig-windowskioskconfiguration-get, intune-deviceconfig-androidcustomconfiguration-get, intune-deviceconfig-editionupgradeconfiguration-get, intune-deviceconfig-macoscustomappconfiguration-get, intune-deviceconfig-macospkcscertificateprofile-get, intune-deviceconfig-macosscepcertificateprofile-get, intune-deviceconfig-macosextensionsconfiguration-get, intune-deviceconfig-windows10customconfiguration-get, intune-deviceconfig-androidpkcscertificateprofile-get, intune-deviceconfig-androidscepcertificateprofile-get, intune-deviceconfig-iosgeneraldeviceconfiguration-get, intune-deviceconfig-windows10generalconfiguration-get, intune-deviceconfig-windows81generalconfiguration-get, intune-deviceconfig-androidforworkvpnconfiguration-get, intune-deviceconfig-iosdevicefeaturesconfiguration-get, intune-deviceconfig-iosenterprisewificonfiguration-get, intune-deviceconfig-macoswirednetworkconfiguration-get, intune-deviceconfig-unsupporteddeviceconfiguration-get, intune-deviceconfig-windowsphone81vpnconfiguration-get, intune-deviceconfig-ioseasemailprofileconfiguration-get, intune-deviceconfig-ioseducationdeviceconfiguration-get, intune-deviceconfig-macosgeneraldeviceconfiguration-get, intune-deviceconfig-windows10pkcscertificateprofile-get, intune-deviceconfig-windows81scepcertificateprofile-get, intune-deviceconfig-iosexpeditedcheckinconfiguration-get, intune-deviceconfig-iosimportedpfxcertificateprofile-get, intune-deviceconfig-macosdevicefeaturesconfiguration-get, intune-deviceconfig-macosenterprisewificonfiguration-get, intune-deviceconfig-macossoftwareupdateconfiguration-get, intune-deviceconfig-windows81wifiimportconfiguration-get, intune-deviceconfig-windowswirednetworkconfiguration-get, intune-deviceconfig-androidforworkcustomconfiguration-get, intune-deviceconfig-androidgeneraldeviceconfiguration-get, intune-deviceconfig-windows10teamgeneralconfiguration-get, intune-deviceconfig-windowsphone81customconfiguration-get, intune-deviceconfig-androiddeviceownervpnconfiguration-get, intune-deviceconfig-androidenterprisewificonfiguration-get, intune-deviceconfig-androidworkprofilevpnconfiguration-get, intune-deviceconfig-aospdeviceownerdeviceconfiguration-get, intune-deviceconfig-macosimportedpfxcertificateprofile-get, intune-deviceconfig-windowsphone81generalconfiguration-get, intune-deviceconfig-androideasemailprofileconfiguration-get, intune-deviceconfig-androidforworkgmaileasconfiguration-get, intune-deviceconfig-androidforworkpkcscertificateprofile-get, intune-deviceconfig-androidforworkscepcertificateprofile-get, intune-deviceconfig-androidimportedpfxcertificateprofile-get, intune-deviceconfig-macosendpointprotectionconfiguration-get, intune-deviceconfig-windows10pfximportcertificateprofile-get, intune-deviceconfig-windowshealthmonitoringconfiguration-get, intune-deviceconfig-windowsphone81scepcertificateprofile-get, intune-deviceconfig-androidworkprofilecustomconfiguration-get, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-get, intune-deviceconfig-aospdeviceownerscepcertificateprofile-get, intune-deviceconfig-windows10easemailprofileconfiguration-get, intune-deviceconfig-windows10networkboundaryconfiguration-get, intune-deviceconfig-windowsupdateforbusinessconfiguration-get, intune-deviceconfig-windowswifienterpriseeapconfiguration-get, intune-deviceconfig-androidforworknineworkeasconfiguration-get, intune-deviceconfig-windows10importedpfxcertificateprofile-get, intune-deviceconfig-windows10secureassessmentconfiguration-get, intune-deviceconfig-windowsidentityprotectionconfiguration-get, intune-deviceconfig-androidworkprofilegmaileasconfiguration-get, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-get, intune-deviceconfig-androiddeviceownerscepcertificateprofile-get, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-get, intune-deviceconfig-androidworkprofilepkcscertificateprofile-get, intune-deviceconfig-androidworkprofilescepcertificateprofile-get, intune-deviceconfig-windows10endpointprotectionconfiguration-get, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-get, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-get, intune-deviceconfig-androidforworkenterprisewificonfiguration-get, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-get, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-get, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-get, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-get, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-get, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-get, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-get, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-get, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-get, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-get, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-get, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-get, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-get, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-get, intune-shared-windowsdomainjoinconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/getOmaSettingPlainTextValue` — getOmaSettingPlainTextValue function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_oma_setting_plain_text_value(&self, secret_reference_value_id: &str) -> Call<String> {
        let sheet = "GET deviceConfiguration: get_oma_setting_plain_text_value
            intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration/getOmaSettingPlainTextValue(secretReferenceValueId='{secretReferenceValueId}')
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}/getOmaSettingPlainTextValue(secretReferenceValueId='{secretReferenceValueId}')
            /deviceManagement/deviceConfigurations/{id}/getOmaSettingPlainTextValue(secretReferenceValueId='{secretReferenceValueId}')";
        self.0
            .function(
                "getOmaSettingPlainTextValue",
                &[("secretReferenceValueId", Argument::quoted(secret_reference_value_id))],
            )
            .call(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Update iosVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoswificonfiguration-update?view=graph-rest-beta) and 105 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "PATCH iosVpnConfiguration: update
            intune-deviceconfig-iosvpnconfiguration-update, intune-deviceconfig-ioswificonfiguration-update, intune-deviceconfig-macoswificonfiguration-update, intune-deviceconfig-androidwificonfiguration-update, intune-deviceconfig-windowswificonfiguration-update, intune-deviceconfig-windows81vpnconfiguration-update, intune-deviceconfig-androidforworkwificonfiguration-update, intune-deviceconfig-aospdeviceownerwificonfiguration-update, intune-deviceconfig-androiddeviceownerwificonfiguration-update, intune-deviceconfig-androidworkprofilewificonfiguration-update, intune-deviceconfig-macosvpnconfiguration-update, intune-deviceconfig-sharedpcconfiguration-update, intune-deviceconfig-ioscustomconfiguration-update, intune-deviceconfig-iosupdateconfiguration-update, intune-deviceconfig-androidvpnconfiguration-update, intune-deviceconfig-iosikev2vpnconfiguration-update, intune-deviceconfig-macoscustomconfiguration-update, intune-deviceconfig-androidomacpconfiguration-update, intune-deviceconfig-iosedudeviceconfiguration-update, intune-deviceconfig-iospkcscertificateprofile-update, intune-deviceconfig-iosscepcertificateprofile-update, intune-deviceconfig-windows10vpnconfiguration-update, intune-deviceconfig-windowskioskconfiguration-update, intune-deviceconfig-androidcustomconfiguration-update, intune-deviceconfig-editionupgradeconfiguration-update, intune-deviceconfig-macoscustomappconfiguration-update, intune-deviceconfig-macospkcscertificateprofile-update, intune-deviceconfig-macosscepcertificateprofile-update, intune-deviceconfig-macosextensionsconfiguration-update, intune-deviceconfig-windows10customconfiguration-update, intune-deviceconfig-androidpkcscertificateprofile-update, intune-deviceconfig-androidscepcertificateprofile-update, intune-deviceconfig-iosgeneraldeviceconfiguration-update, intune-deviceconfig-windows10generalconfiguration-update, intune-deviceconfig-windows81generalconfiguration-update, intune-deviceconfig-androidforworkvpnconfiguration-update, intune-deviceconfig-iosdevicefeaturesconfiguration-update, intune-deviceconfig-iosenterprisewificonfiguration-update, intune-deviceconfig-macoswirednetworkconfiguration-update, intune-deviceconfig-unsupporteddeviceconfiguration-update, intune-deviceconfig-windowsphone81vpnconfiguration-update, intune-deviceconfig-ioseasemailprofileconfiguration-update, intune-deviceconfig-ioseducationdeviceconfiguration-update, intune-deviceconfig-macosgeneraldeviceconfiguration-update, intune-deviceconfig-windows10pkcscertificateprofile-update, intune-deviceconfig-windows81scepcertificateprofile-update, intune-deviceconfig-iosexpeditedcheckinconfiguration-update, intune-deviceconfig-iosimportedpfxcertificateprofile-update, intune-deviceconfig-macosdevicefeaturesconfiguration-update, intune-deviceconfig-macosenterprisewificonfiguration-update, intune-deviceconfig-macossoftwareupdateconfiguration-update, intune-deviceconfig-windows81wifiimportconfiguration-update, intune-deviceconfig-windowswirednetworkconfiguration-update, intune-deviceconfig-androidforworkcustomconfiguration-update, intune-deviceconfig-androidgeneraldeviceconfiguration-update, intune-deviceconfig-windows10teamgeneralconfiguration-update, intune-deviceconfig-windowsphone81customconfiguration-update, intune-deviceconfig-androiddeviceownervpnconfiguration-update, intune-deviceconfig-androidenterprisewificonfiguration-update, intune-deviceconfig-androidworkprofilevpnconfiguration-update, intune-deviceconfig-aospdeviceownerdeviceconfiguration-update, intune-deviceconfig-macosimportedpfxcertificateprofile-update, intune-deviceconfig-windowsphone81generalconfiguration-update, intune-deviceconfig-androideasemailprofileconfiguration-update, intune-deviceconfig-androidforworkgmaileasconfiguration-update, intune-deviceconfig-androidforworkpkcscertificateprofile-update, intune-deviceconfig-androidforworkscepcertificateprofile-update, intune-deviceconfig-androidimportedpfxcertificateprofile-update, intune-deviceconfig-macosendpointprotectionconfiguration-update, intune-deviceconfig-windows10pfximportcertificateprofile-update, intune-deviceconfig-windowshealthmonitoringconfiguration-update, intune-deviceconfig-windowsphone81scepcertificateprofile-update, intune-deviceconfig-androidworkprofilecustomconfiguration-update, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-update, intune-deviceconfig-aospdeviceownerscepcertificateprofile-update, intune-deviceconfig-windows10easemailprofileconfiguration-update, intune-deviceconfig-windows10networkboundaryconfiguration-update, intune-deviceconfig-windowsupdateforbusinessconfiguration-update, intune-deviceconfig-windowswifienterpriseeapconfiguration-update, intune-deviceconfig-androidforworknineworkeasconfiguration-update, intune-deviceconfig-windows10importedpfxcertificateprofile-update, intune-deviceconfig-windows10secureassessmentconfiguration-update, intune-deviceconfig-windowsidentityprotectionconfiguration-update, intune-deviceconfig-androidworkprofilegmaileasconfiguration-update, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-update, intune-deviceconfig-androiddeviceownerscepcertificateprofile-update, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-update, intune-deviceconfig-androidworkprofilepkcscertificateprofile-update, intune-deviceconfig-androidworkprofilescepcertificateprofile-update, intune-deviceconfig-windows10endpointprotectionconfiguration-update, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-update, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-update, intune-deviceconfig-androidforworkenterprisewificonfiguration-update, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-update, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-update, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-update, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-update, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-update, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-update, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-update, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-update, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-update, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-update, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-update, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-update, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-update, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-update, intune-shared-windowsdomainjoinconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/windowsPrivacyAccessControls` — windowsPrivacyAccessControls action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/windowsPrivacyAccessControls`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/windowsPrivacyAccessControls`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn windows_privacy_access_controls(
        &self,
        body: requests::device_configuration::WindowsPrivacyAccessControlsRequest,
    ) -> Call<()> {
        let sheet = "POST deviceConfiguration: windows_privacy_access_controls
            intune-shared-deviceconfiguration-windowsprivacyaccesscontrols: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration/windowsPrivacyAccessControls
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{id}/windowsPrivacyAccessControls
            /deviceManagement/deviceConfigurations/{id}/windowsPrivacyAccessControls";
        self.0.name("windowsPrivacyAccessControls").call(sheet).json(body)
    }

    /// `…/microsoft.graph.androidCertificateProfileBase`
    pub fn as_android_certificate_profile_base(&self) -> super::AndroidCertificateProfileBase {
        super::AndroidCertificateProfileBase(self.0.name("microsoft.graph.androidCertificateProfileBase"))
    }

    /// `…/microsoft.graph.androidDeviceOwnerCertificateProfileBase`
    pub fn as_android_device_owner_certificate_profile_base(&self) -> super::AndroidDeviceOwnerCertificateProfileBase {
        super::AndroidDeviceOwnerCertificateProfileBase(
            self.0.name("microsoft.graph.androidDeviceOwnerCertificateProfileBase"),
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`
    pub fn as_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> super::AndroidDeviceOwnerEnterpriseWiFiConfiguration
    {
        super::AndroidDeviceOwnerEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration"),
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`
    pub fn as_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> super::AndroidDeviceOwnerImportedPfxCertificateProfile
    {
        super::AndroidDeviceOwnerImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`
    pub fn as_android_device_owner_pkcs_certificate_profile(&self) -> super::AndroidDeviceOwnerPkcsCertificateProfile {
        super::AndroidDeviceOwnerPkcsCertificateProfile(
            self.0.name("microsoft.graph.androidDeviceOwnerPkcsCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`
    pub fn as_android_device_owner_scep_certificate_profile(&self) -> super::AndroidDeviceOwnerScepCertificateProfile {
        super::AndroidDeviceOwnerScepCertificateProfile(
            self.0.name("microsoft.graph.androidDeviceOwnerScepCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`
    pub fn as_android_device_owner_vpn_configuration(&self) -> super::AndroidDeviceOwnerVpnConfiguration {
        super::AndroidDeviceOwnerVpnConfiguration(self.0.name("microsoft.graph.androidDeviceOwnerVpnConfiguration"))
    }

    /// `…/microsoft.graph.androidEasEmailProfileConfiguration`
    pub fn as_android_eas_email_profile_configuration(&self) -> super::AndroidEasEmailProfileConfiguration {
        super::AndroidEasEmailProfileConfiguration(self.0.name("microsoft.graph.androidEasEmailProfileConfiguration"))
    }

    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`
    pub fn as_android_enterprise_wi_fi_configuration(&self) -> super::AndroidEnterpriseWiFiConfiguration {
        super::AndroidEnterpriseWiFiConfiguration(self.0.name("microsoft.graph.androidEnterpriseWiFiConfiguration"))
    }

    /// `…/microsoft.graph.androidForWorkEasEmailProfileBase`
    pub fn as_android_for_work_eas_email_profile_base(&self) -> super::AndroidForWorkEasEmailProfileBase {
        super::AndroidForWorkEasEmailProfileBase(self.0.name("microsoft.graph.androidForWorkEasEmailProfileBase"))
    }

    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`
    pub fn as_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> super::AndroidForWorkEnterpriseWiFiConfiguration
    {
        super::AndroidForWorkEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidForWorkEnterpriseWiFiConfiguration"),
        )
    }

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`
    pub fn as_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> super::AndroidForWorkImportedPfxCertificateProfile
    {
        super::AndroidForWorkImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.androidForWorkImportedPFXCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.androidForWorkVpnConfiguration`
    pub fn as_android_for_work_vpn_configuration(&self) -> super::AndroidForWorkVpnConfiguration {
        super::AndroidForWorkVpnConfiguration(self.0.name("microsoft.graph.androidForWorkVpnConfiguration"))
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`
    pub fn as_android_imported_pfx_certificate_profile(&self) -> super::AndroidImportedPfxCertificateProfile {
        super::AndroidImportedPfxCertificateProfile(self.0.name("microsoft.graph.androidImportedPFXCertificateProfile"))
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`
    pub fn as_android_pkcs_certificate_profile(&self) -> super::AndroidPkcsCertificateProfile {
        super::AndroidPkcsCertificateProfile(self.0.name("microsoft.graph.androidPkcsCertificateProfile"))
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`
    pub fn as_android_scep_certificate_profile(&self) -> super::AndroidScepCertificateProfile {
        super::AndroidScepCertificateProfile(self.0.name("microsoft.graph.androidScepCertificateProfile"))
    }

    /// `…/microsoft.graph.androidVpnConfiguration`
    pub fn as_android_vpn_configuration(&self) -> super::AndroidVpnConfiguration {
        super::AndroidVpnConfiguration(self.0.name("microsoft.graph.androidVpnConfiguration"))
    }

    /// `…/microsoft.graph.androidWorkProfileCertificateProfileBase`
    pub fn as_android_work_profile_certificate_profile_base(&self) -> super::AndroidWorkProfileCertificateProfileBase {
        super::AndroidWorkProfileCertificateProfileBase(
            self.0.name("microsoft.graph.androidWorkProfileCertificateProfileBase"),
        )
    }

    /// `…/microsoft.graph.androidWorkProfileEasEmailProfileBase`
    pub fn as_android_work_profile_eas_email_profile_base(&self) -> super::AndroidWorkProfileEasEmailProfileBase {
        super::AndroidWorkProfileEasEmailProfileBase(
            self.0.name("microsoft.graph.androidWorkProfileEasEmailProfileBase"),
        )
    }

    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`
    pub fn as_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> super::AndroidWorkProfileEnterpriseWiFiConfiguration
    {
        super::AndroidWorkProfileEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration"),
        )
    }

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`
    pub fn as_android_work_profile_pkcs_certificate_profile(&self) -> super::AndroidWorkProfilePkcsCertificateProfile {
        super::AndroidWorkProfilePkcsCertificateProfile(
            self.0.name("microsoft.graph.androidWorkProfilePkcsCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`
    pub fn as_android_work_profile_scep_certificate_profile(&self) -> super::AndroidWorkProfileScepCertificateProfile {
        super::AndroidWorkProfileScepCertificateProfile(
            self.0.name("microsoft.graph.androidWorkProfileScepCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.androidWorkProfileVpnConfiguration`
    pub fn as_android_work_profile_vpn_configuration(&self) -> super::AndroidWorkProfileVpnConfiguration {
        super::AndroidWorkProfileVpnConfiguration(self.0.name("microsoft.graph.androidWorkProfileVpnConfiguration"))
    }

    /// `…/microsoft.graph.aospDeviceOwnerCertificateProfileBase`
    pub fn as_aosp_device_owner_certificate_profile_base(&self) -> super::AospDeviceOwnerCertificateProfileBase {
        super::AospDeviceOwnerCertificateProfileBase(
            self.0.name("microsoft.graph.aospDeviceOwnerCertificateProfileBase"),
        )
    }

    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    pub fn as_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> super::AospDeviceOwnerEnterpriseWiFiConfiguration
    {
        super::AospDeviceOwnerEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration"),
        )
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`
    pub fn as_aosp_device_owner_pkcs_certificate_profile(&self) -> super::AospDeviceOwnerPkcsCertificateProfile {
        super::AospDeviceOwnerPkcsCertificateProfile(
            self.0.name("microsoft.graph.aospDeviceOwnerPkcsCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`
    pub fn as_aosp_device_owner_scep_certificate_profile(&self) -> super::AospDeviceOwnerScepCertificateProfile {
        super::AospDeviceOwnerScepCertificateProfile(
            self.0.name("microsoft.graph.aospDeviceOwnerScepCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`
    pub fn as_ios_derived_credential_authentication_configuration(
        &self,
    ) -> super::IosDerivedCredentialAuthenticationConfiguration
    {
        super::IosDerivedCredentialAuthenticationConfiguration(
            self.0.name("microsoft.graph.iosDerivedCredentialAuthenticationConfiguration"),
        )
    }

    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`
    pub fn as_ios_device_features_configuration(&self) -> super::IosDeviceFeaturesConfiguration {
        super::IosDeviceFeaturesConfiguration(self.0.name("microsoft.graph.iosDeviceFeaturesConfiguration"))
    }

    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`
    pub fn as_ios_eas_email_profile_configuration(&self) -> super::IosEasEmailProfileConfiguration {
        super::IosEasEmailProfileConfiguration(self.0.name("microsoft.graph.iosEasEmailProfileConfiguration"))
    }

    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`
    pub fn as_ios_enterprise_wi_fi_configuration(&self) -> super::IosEnterpriseWiFiConfiguration {
        super::IosEnterpriseWiFiConfiguration(self.0.name("microsoft.graph.iosEnterpriseWiFiConfiguration"))
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`
    pub fn as_ios_imported_pfx_certificate_profile(&self) -> super::IosImportedPfxCertificateProfile {
        super::IosImportedPfxCertificateProfile(self.0.name("microsoft.graph.iosImportedPFXCertificateProfile"))
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`
    pub fn as_ios_pkcs_certificate_profile(&self) -> super::IosPkcsCertificateProfile {
        super::IosPkcsCertificateProfile(self.0.name("microsoft.graph.iosPkcsCertificateProfile"))
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`
    pub fn as_ios_scep_certificate_profile(&self) -> super::IosScepCertificateProfile {
        super::IosScepCertificateProfile(self.0.name("microsoft.graph.iosScepCertificateProfile"))
    }

    /// `…/microsoft.graph.iosVpnConfiguration`
    pub fn as_ios_vpn_configuration(&self) -> super::IosVpnConfiguration {
        super::IosVpnConfiguration(self.0.name("microsoft.graph.iosVpnConfiguration"))
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`
    pub fn as_mac_os_device_features_configuration(&self) -> super::MacOsDeviceFeaturesConfiguration {
        super::MacOsDeviceFeaturesConfiguration(self.0.name("microsoft.graph.macOSDeviceFeaturesConfiguration"))
    }

    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    pub fn as_mac_os_enterprise_wi_fi_configuration(&self) -> super::MacOsEnterpriseWiFiConfiguration {
        super::MacOsEnterpriseWiFiConfiguration(self.0.name("microsoft.graph.macOSEnterpriseWiFiConfiguration"))
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`
    pub fn as_mac_os_vpn_configuration(&self) -> super::MacOsVpnConfiguration {
        super::MacOsVpnConfiguration(self.0.name("microsoft.graph.macOSVpnConfiguration"))
    }

    /// `…/microsoft.graph.macOSWiredNetworkConfiguration`
    pub fn as_mac_os_wired_network_configuration(&self) -> super::MacOsWiredNetworkConfiguration {
        super::MacOsWiredNetworkConfiguration(self.0.name("microsoft.graph.macOSWiredNetworkConfiguration"))
    }

    /// `…/microsoft.graph.windows10GeneralConfiguration`
    pub fn as_windows10_general_configuration(&self) -> super::Windows10GeneralConfiguration {
        super::Windows10GeneralConfiguration(self.0.name("microsoft.graph.windows10GeneralConfiguration"))
    }

    /// `…/microsoft.graph.windows10VpnConfiguration`
    pub fn as_windows10_vpn_configuration(&self) -> super::Windows10VpnConfiguration {
        super::Windows10VpnConfiguration(self.0.name("microsoft.graph.windows10VpnConfiguration"))
    }

    /// `…/microsoft.graph.windowsDomainJoinConfiguration`
    pub fn as_windows_domain_join_configuration(&self) -> super::WindowsDomainJoinConfiguration {
        super::WindowsDomainJoinConfiguration(self.0.name("microsoft.graph.windowsDomainJoinConfiguration"))
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    pub fn as_windows_phone81_vpn_configuration(&self) -> super::WindowsPhone81VpnConfiguration {
        super::WindowsPhone81VpnConfiguration(self.0.name("microsoft.graph.windowsPhone81VpnConfiguration"))
    }

    /// `…/microsoft.graph.windowsUpdateForBusinessConfiguration`
    pub fn as_windows_update_for_business_configuration(&self) -> super::WindowsUpdateForBusinessConfiguration {
        super::WindowsUpdateForBusinessConfiguration(
            self.0.name("microsoft.graph.windowsUpdateForBusinessConfiguration"),
        )
    }

    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`
    pub fn as_windows_wifi_enterprise_eap_configuration(&self) -> super::WindowsWifiEnterpriseEapConfiguration {
        super::WindowsWifiEnterpriseEapConfiguration(
            self.0.name("microsoft.graph.windowsWifiEnterpriseEAPConfiguration"),
        )
    }

    /// `…/microsoft.graph.windowsWiredNetworkConfiguration`
    pub fn as_windows_wired_network_configuration(&self) -> super::WindowsWiredNetworkConfiguration {
        super::WindowsWiredNetworkConfiguration(self.0.name("microsoft.graph.windowsWiredNetworkConfiguration"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceConfigurationAssignments {
        super::DeviceConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceConfigurationDeviceSettingStateSummaries {
        super::DeviceConfigurationDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStatusOverview`
    pub fn device_status_overview(&self) -> super::DeviceConfigurationDeviceOverview {
        super::DeviceConfigurationDeviceOverview(self.0.name("deviceStatusOverview"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::DeviceConfigurationDeviceStatuses {
        super::DeviceConfigurationDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::DeviceConfigurationGroupAssignments {
        super::DeviceConfigurationGroupAssignments(self.0.name("groupAssignments"))
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::WindowsPhone81CertificateProfileBase {
        super::WindowsPhone81CertificateProfileBase(self.0.name("identityCertificate"))
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::WindowsPhone81TrustedRootCertificate {
        super::WindowsPhone81TrustedRootCertificate(self.0.name("rootCertificate"))
    }

    /// `…/userStatusOverview`
    pub fn user_status_overview(&self) -> super::DeviceConfigurationUserOverview {
        super::DeviceConfigurationUserOverview(self.0.name("userStatusOverview"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::DeviceConfigurationUserStatuses {
        super::DeviceConfigurationUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/assignments/{id}`.
    DeviceConfigurationAssignment: super::Entity = models::DeviceConfigurationAssignment
}

impl DeviceConfigurationAssignment {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Delete deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/assignments/{deviceConfigurationAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/assignments/{deviceConfigurationAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/{deviceConfigurationAssignmentId}` and 6 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationAssignment: delete
            intune-deviceconfig-deviceconfigurationassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Get deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/assignments/{deviceConfigurationAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/assignments/{deviceConfigurationAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/{deviceConfigurationAssignmentId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationAssignment> {
        let sheet = "GET deviceConfigurationAssignment: get
            intune-deviceconfig-deviceconfigurationassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Update deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/assignments/{deviceConfigurationAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/assignments/{deviceConfigurationAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/{deviceConfigurationAssignmentId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceConfigurationAssignment) -> Call<models::DeviceConfigurationAssignment> {
        let sheet = "PATCH deviceConfigurationAssignment: update
            intune-deviceconfig-deviceconfigurationassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/assignments/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/assignments`.
    DeviceConfigurationAssignments[models::DeviceConfigurationAssignment]
}

impl DeviceConfigurationAssignments {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — Create deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/assignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/assignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceConfigurationAssignment) -> Call<models::DeviceConfigurationAssignment> {
        let sheet = "POST deviceConfigurationAssignment: create
            intune-deviceconfig-deviceconfigurationassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/assignments
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — List deviceconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/assignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/assignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationAssignment> {
        let sheet = "GET deviceConfigurationAssignment: list
            intune-deviceconfig-deviceconfigurationassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/assignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/assignments
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationConflictSummary`, such as `/deviceManagement/deviceConfigurationConflictSummary/{id}`.
    DeviceConfigurationConflictSummary: super::Entity = models::DeviceConfigurationConflictSummary
}

impl DeviceConfigurationConflictSummary {
    /// `DELETE /deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}` — Delete deviceconfigurationconflictsummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationConflictSummary: delete
            intune-deviceconfig-deviceconfigurationconflictsummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationConflictSummary/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}` — Get deviceConfigurationConflictSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationConflictSummary> {
        let sheet = "GET deviceConfigurationConflictSummary: get
            intune-deviceconfig-deviceconfigurationconflictsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationConflictSummary/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}` — Update deviceconfigurationconflictsummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationConflictSummary,
    ) -> Call<models::DeviceConfigurationConflictSummary> {
        let sheet = "PATCH deviceConfigurationConflictSummary: update
            intune-deviceconfig-deviceconfigurationconflictsummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationConflictSummary/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceOverview`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`.
    DeviceConfigurationDeviceOverview: super::Entity = models::DeviceConfigurationDeviceOverview
}

impl DeviceConfigurationDeviceOverview {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Get deviceConfigurationDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatusOverview` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceOverview> {
        let sheet = "GET deviceConfigurationDeviceOverview: get
            intune-deviceconfig-deviceconfigurationdeviceoverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Update deviceConfigurationDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatusOverview` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceOverview,
    ) -> Call<models::DeviceConfigurationDeviceOverview> {
        let sheet = "PATCH deviceConfigurationDeviceOverview: update
            intune-deviceconfig-deviceconfigurationdeviceoverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatusOverview
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`.
    DeviceConfigurationDeviceSettingStateSummaries[models::SettingStateDeviceSummary]
}

impl DeviceConfigurationDeviceSettingStateSummaries {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceSettingStateSummaries`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceSettingStateSummaries`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "POST settingStateDeviceSummary: create
            intune-deviceconfig-settingstatedevicesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceSettingStateSummaries`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceSettingStateSummaries`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: list
            intune-deviceconfig-settingstatedevicesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceSettingStateSummaries
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceStateSummary`, such as `/deviceManagement/deviceConfigurationDeviceStateSummaries`.
    DeviceConfigurationDeviceStateSummary: super::Entity = models::DeviceConfigurationDeviceStateSummary
}

impl DeviceConfigurationDeviceStateSummary {
    /// `GET /deviceManagement/deviceConfigurationDeviceStateSummaries` — Get deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStateSummary> {
        let sheet = "GET deviceConfigurationDeviceStateSummary: get
            intune-deviceconfig-deviceconfigurationdevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationDeviceStateSummaries";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationDeviceStateSummaries` — Update deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStateSummary,
    ) -> Call<models::DeviceConfigurationDeviceStateSummary> {
        let sheet = "PATCH deviceConfigurationDeviceStateSummary: update
            intune-deviceconfig-deviceconfigurationdevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationDeviceStateSummaries";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceStatus`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}`.
    DeviceConfigurationDeviceStatus: super::Entity = models::DeviceConfigurationDeviceStatus
}

impl DeviceConfigurationDeviceStatus {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Delete deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}` and 6 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationDeviceStatus: delete
            intune-deviceconfig-deviceconfigurationdevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Get deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStatus> {
        let sheet = "GET deviceConfigurationDeviceStatus: get
            intune-deviceconfig-deviceconfigurationdevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Update deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStatus,
    ) -> Call<models::DeviceConfigurationDeviceStatus> {
        let sheet = "PATCH deviceConfigurationDeviceStatus: update
            intune-deviceconfig-deviceconfigurationdevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationDeviceStatus`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`.
    DeviceConfigurationDeviceStatuses[models::DeviceConfigurationDeviceStatus]
}

impl DeviceConfigurationDeviceStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — Create deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceConfigurationDeviceStatus,
    ) -> Call<models::DeviceConfigurationDeviceStatus> {
        let sheet = "POST deviceConfigurationDeviceStatus: create
            intune-deviceconfig-deviceconfigurationdevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — List deviceconfigurationdevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationDeviceStatus> {
        let sheet = "GET deviceConfigurationDeviceStatus: list
            intune-deviceconfig-deviceconfigurationdevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceStatuses
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationGroupAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}`.
    DeviceConfigurationGroupAssignment: super::Entity = models::DeviceConfigurationGroupAssignment
}

impl DeviceConfigurationGroupAssignment {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Delete deviceconfigurationgroupassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}` and 6 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationGroupAssignment: delete
            intune-deviceconfig-deviceconfigurationgroupassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Get deviceConfigurationGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationGroupAssignment> {
        let sheet = "GET deviceConfigurationGroupAssignment: get
            intune-deviceconfig-deviceconfigurationgroupassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Update deviceconfigurationgroupassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationGroupAssignment,
    ) -> Call<models::DeviceConfigurationGroupAssignment> {
        let sheet = "PATCH deviceConfigurationGroupAssignment: update
            intune-deviceconfig-deviceconfigurationgroupassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/groupAssignments/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceConfiguration`
    pub fn device_configuration(&self) -> super::DeviceConfiguration {
        super::DeviceConfiguration(self.0.name("deviceConfiguration"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationGroupAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/groupAssignments`.
    DeviceConfigurationGroupAssignments[models::DeviceConfigurationGroupAssignment]
}

impl DeviceConfigurationGroupAssignments {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments` — Create deviceConfigurationGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/groupAssignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/groupAssignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceConfigurationGroupAssignment,
    ) -> Call<models::DeviceConfigurationGroupAssignment> {
        let sheet = "POST deviceConfigurationGroupAssignment: create
            intune-deviceconfig-deviceconfigurationgroupassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments` — List deviceconfigurationgroupassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/groupAssignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/groupAssignments`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationGroupAssignment> {
        let sheet = "GET deviceConfigurationGroupAssignment: list
            intune-deviceconfig-deviceconfigurationgroupassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/groupAssignments
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserOverview`, such as `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`.
    DeviceConfigurationUserOverview: super::Entity = models::DeviceConfigurationUserOverview
}

impl DeviceConfigurationUserOverview {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatusOverview` — Get deviceConfigurationUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatusOverview` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserOverview> {
        let sheet = "GET deviceConfigurationUserOverview: get
            intune-deviceconfig-deviceconfigurationuseroverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/userStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatusOverview` — Update deviceConfigurationUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatusOverview`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatusOverview` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationUserOverview,
    ) -> Call<models::DeviceConfigurationUserOverview> {
        let sheet = "PATCH deviceConfigurationUserOverview: update
            intune-deviceconfig-deviceconfigurationuseroverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatusOverview
            /deviceManagement/deviceConfigurations/{id}/userStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserStateSummary`, such as `/deviceManagement/deviceConfigurationUserStateSummaries`.
    DeviceConfigurationUserStateSummary: super::Entity = models::DeviceConfigurationUserStateSummary
}

impl DeviceConfigurationUserStateSummary {
    /// `GET /deviceManagement/deviceConfigurationUserStateSummaries` — Get deviceConfigurationUserStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserStateSummary> {
        let sheet = "GET deviceConfigurationUserStateSummary: get
            intune-deviceconfig-deviceconfigurationuserstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationUserStateSummaries";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationUserStateSummaries` — Update deviceconfigurationuserstatesummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationUserStateSummary,
    ) -> Call<models::DeviceConfigurationUserStateSummary> {
        let sheet = "PATCH deviceConfigurationUserStateSummary: update
            intune-deviceconfig-deviceconfigurationuserstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationUserStateSummaries";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserStatus`, such as `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`.
    DeviceConfigurationUserStatus: super::Entity = models::DeviceConfigurationUserStatus
}

impl DeviceConfigurationUserStatus {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}` — Delete deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatuses/{deviceConfigurationUserStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses/{deviceConfigurationUserStatusId}` and 6 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationUserStatus: delete
            intune-deviceconfig-deviceconfigurationuserstatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}` — Get deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatuses/{deviceConfigurationUserStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses/{deviceConfigurationUserStatusId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserStatus> {
        let sheet = "GET deviceConfigurationUserStatus: get
            intune-deviceconfig-deviceconfigurationuserstatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}` — Update deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatuses/{deviceConfigurationUserStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses/{deviceConfigurationUserStatusId}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let sheet = "PATCH deviceConfigurationUserStatus: update
            intune-deviceconfig-deviceconfigurationuserstatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses/{id}
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationUserStatus`, such as `/deviceManagement/deviceConfigurations/{id}/userStatuses`.
    DeviceConfigurationUserStatuses[models::DeviceConfigurationUserStatus]
}

impl DeviceConfigurationUserStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatuses` — Create deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let sheet = "POST deviceConfigurationUserStatus: create
            intune-deviceconfig-deviceconfigurationuserstatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatuses
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/userStatuses` — List deviceconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/userStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationUserStatus> {
        let sheet = "GET deviceConfigurationUserStatus: list
            intune-deviceconfig-deviceconfigurationuserstatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/userStatuses
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/userStatuses
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses
            /deviceManagement/deviceConfigurations/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCustomAttributeShellScript`, such as `/deviceManagement/deviceCustomAttributeShellScripts/{id}`.
    DeviceCustomAttributeShellScript: super::Entity = models::DeviceCustomAttributeShellScript
}

impl DeviceCustomAttributeShellScript {
    /// `POST /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_custom_attribute_shell_script::AssignRequest) -> Call<()> {
        let sheet = "POST deviceCustomAttributeShellScript: assign
            intune-devices-devicecustomattributeshellscript-assign: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}` — Delete devicecustomattributeshellscript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCustomAttributeShellScript: delete
            intune-devices-devicecustomattributeshellscript-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}` — Get deviceCustomAttributeShellScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceCustomAttributeShellScript> {
        let sheet = "GET deviceCustomAttributeShellScript: get
            intune-devices-devicecustomattributeshellscript-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}` — Update devicecustomattributeshellscript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCustomAttributeShellScript,
    ) -> Call<models::DeviceCustomAttributeShellScript> {
        let sheet = "PATCH deviceCustomAttributeShellScript: update
            intune-devices-devicecustomattributeshellscript-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceCustomAttributeShellScriptAssignments {
        super::DeviceCustomAttributeShellScriptAssignments(self.0.name("assignments"))
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::DeviceCustomAttributeShellScriptDeviceRunStates {
        super::DeviceCustomAttributeShellScriptDeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::DeviceCustomAttributeShellScriptGroupAssignments {
        super::DeviceCustomAttributeShellScriptGroupAssignments(self.0.name("groupAssignments"))
    }

    /// `…/runSummary`
    pub fn run_summary(&self) -> super::DeviceManagementScriptRunSummary {
        super::DeviceManagementScriptRunSummary(self.0.name("runSummary"))
    }

    /// `…/userRunStates`
    pub fn user_run_states(&self) -> super::DeviceCustomAttributeShellScriptUserRunStates {
        super::DeviceCustomAttributeShellScriptUserRunStates(self.0.name("userRunStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptAssignment`, such as `/deviceManagement/deviceCustomAttributeShellScripts/{id}/assignments`.
    DeviceCustomAttributeShellScriptAssignments[models::DeviceManagementScriptAssignment]
}

impl DeviceCustomAttributeShellScriptAssignments {
    /// `POST /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assignments` — Create deviceManagementScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptAssignment,
    ) -> Call<models::DeviceManagementScriptAssignment> {
        let sheet = "POST deviceManagementScriptAssignment: create
            intune-devices-devicemanagementscriptassignment-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assignments` — List deviceManagementScriptAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptAssignment> {
        let sheet = "GET deviceManagementScriptAssignment: list
            intune-devices-devicemanagementscriptassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptDeviceState`, such as `/deviceManagement/deviceCustomAttributeShellScripts/{id}/deviceRunStates`.
    DeviceCustomAttributeShellScriptDeviceRunStates[models::DeviceManagementScriptDeviceState]
}

impl DeviceCustomAttributeShellScriptDeviceRunStates {
    /// `POST /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/deviceRunStates` — Create deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptDeviceState,
    ) -> Call<models::DeviceManagementScriptDeviceState> {
        let sheet = "POST deviceManagementScriptDeviceState: create
            intune-devices-devicemanagementscriptdevicestate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/deviceRunStates` — List deviceManagementScriptDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptDeviceState> {
        let sheet = "GET deviceManagementScriptDeviceState: list
            intune-devices-devicemanagementscriptdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptGroupAssignment`, such as `/deviceManagement/deviceCustomAttributeShellScripts/{id}/groupAssignments`.
    DeviceCustomAttributeShellScriptGroupAssignments[models::DeviceManagementScriptGroupAssignment]
}

impl DeviceCustomAttributeShellScriptGroupAssignments {
    /// `POST /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/groupAssignments` — Create deviceManagementScriptGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptGroupAssignment,
    ) -> Call<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "POST deviceManagementScriptGroupAssignment: create
            intune-devices-devicemanagementscriptgroupassignment-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/groupAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/groupAssignments` — List deviceManagementScriptGroupAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "GET deviceManagementScriptGroupAssignment: list
            intune-devices-devicemanagementscriptgroupassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/groupAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptUserState`, such as `/deviceManagement/deviceCustomAttributeShellScripts/{id}/userRunStates`.
    DeviceCustomAttributeShellScriptUserRunStates[models::DeviceManagementScriptUserState]
}

impl DeviceCustomAttributeShellScriptUserRunStates {
    /// `POST /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/userRunStates` — Create deviceManagementScriptUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptUserState,
    ) -> Call<models::DeviceManagementScriptUserState> {
        let sheet = "POST deviceManagementScriptUserState: create
            intune-devices-devicemanagementscriptuserstate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/userRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/userRunStates` — List deviceManagementScriptUserStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptUserState> {
        let sheet = "GET deviceManagementScriptUserState: list
            intune-devices-devicemanagementscriptuserstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/userRunStates";
        self.0.list(sheet)
    }
}

// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionEvent`, such as `/security/triggers/retentionEvents/{id}`.
    SecurityRetentionEvent: super::Entity = models::security::RetentionEvent
}

impl SecurityRetentionEvent {
    /// `DELETE /security/triggers/retentionEvents/{retentionEventId}` — Delete retentionEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionEvent: delete
            security-retentionevent-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/triggers/retentionEvents/{retentionEventId}` — Get retentionEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionEvent> {
        let sheet = "GET retentionEvent: get
            security-retentionevent-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}";
        self.0.get(sheet)
    }

    /// `DELETE /security/triggers/retentionEvents/{retentionEventId}/retentionEventType/$ref` — Delete retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn remove_retention_event_type_ref(&self) -> Call<()> {
        let sheet = "DELETE retentionEventType: remove_retention_event_type_ref
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}/retentionEventType/$ref";
        self.0.name("retentionEventType").name("$ref").call(sheet)
    }

    /// `…/labels`
    pub fn labels(&self) -> Collection<models::security::RetentionLabel> {
        Collection::at(self.0.name("labels"))
    }

    /// `…/retentionEventType`
    pub fn retention_event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("retentionEventType"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionEventType`, such as `/security/labels/retentionLabels/{id}/eventType`.
    SecurityRetentionEventType: super::Entity = models::security::RetentionEventType
}

impl SecurityRetentionEventType {
    /// `DELETE /security/triggerTypes/retentionEventTypes/{retentionEventType-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete-2?view=graph-rest-beta), metadata
    /// Also: `/security/labels/retentionLabels/{retentionLabel-id}/eventType`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionEventType: delete
            security-retentioneventtype-delete-2: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes/{id}
            : RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType";
        self.0.call(sheet)
    }

    /// `GET /security/labels/retentionLabels/{retentionLabelId}/eventType` — Get retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
    /// Also: `/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}`, `/security/triggers/retentionEvents/{retentionEventId}/retentionEventType`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionEventType> {
        let sheet = "GET retentionEventType: get
            security-retentioneventtype-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType
            /security/triggerTypes/retentionEventTypes/{id}
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.get(sheet)
    }

    /// `PATCH /security/labels/retentionLabels/{retentionLabelId}/eventType` — Update retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-update?view=graph-rest-beta)
    /// Also: `/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}`, `/security/triggers/retentionEvents/{retentionEventId}/retentionEventType`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security::RetentionEventType) -> Call<models::security::RetentionEventType> {
        let sheet = "PATCH retentionEventType: update
            security-retentioneventtype-update: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType
            /security/triggerTypes/retentionEventTypes/{id}
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionLabel`, such as `/security/labels/retentionLabels/{id}`.
    SecurityRetentionLabel: super::Entity = models::security::RetentionLabel
}

impl SecurityRetentionLabel {
    /// `DELETE /security/labels/retentionLabels/{retentionLabelId}` — Delete retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionLabel: delete
            security-retentionlabel-delete: RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/retentionLabels/{retentionLabelId}` — Get retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-get?view=graph-rest-beta)
    /// Also: `/security/triggers/retentionEvents/{retentionEventId}/labels/{retentionLabelId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionLabel> {
        let sheet = "GET retentionLabel: get
            security-retentionlabel-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels/{id}
            /security/triggers/retentionEvents/{id}/labels/{id}";
        self.0.get(sheet)
    }

    /// `DELETE /security/labels/retentionLabels/{retentionLabelId}/eventType/$ref` — Delete retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn remove_event_type_ref(&self) -> Call<()> {
        let sheet = "DELETE retentionEventType: remove_event_type_ref
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType/$ref";
        self.0.name("eventType").name("$ref").call(sheet)
    }

    /// `PATCH /security/labels/retentionLabels/{retentionLabelId}` — Update retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
        let sheet = "PATCH retentionLabel: update
            security-retentionlabel-update: RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/eventType`
    pub fn event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("eventType"))
    }

    /// `…/retentionEventType`
    ///
    /// The type lists it; no page documents a request there.
    pub fn retention_event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("retentionEventType"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.rulesRoot`, such as `/security/rules`.
    SecurityRulesRoot: super::Entity = models::security::RulesRoot
}

impl SecurityRulesRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::RulesRoot> {
        self.0.get("GET rulesRoot: get")
    }

    /// `…/detectionRules`
    pub fn detection_rules(&self) -> super::SecurityRulesRootDetectionRules {
        super::SecurityRulesRootDetectionRules(self.0.name("detectionRules"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.detectionRule`, such as `/security/rules/detectionRules`.
    SecurityRulesRootDetectionRules[models::security::DetectionRule]
}

impl SecurityRulesRootDetectionRules {
    /// `POST /security/rules/detectionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-rulesroot-post-detectionrules?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomDetection.ReadWrite.All`; application: `CustomDetection.ReadWrite.All`.
    pub fn create(&self, body: models::security::DetectionRule) -> Call<models::security::DetectionRule> {
        let sheet = "POST rulesRoot: create
            security-rulesroot-post-detectionrules: CustomDetection.ReadWrite.All | | CustomDetection.ReadWrite.All
            /security/rules/detectionRules";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /security/rules/detectionRules`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomDetection.ReadWrite.All`; application: `CustomDetection.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE detectionrules: delete
            : CustomDetection.ReadWrite.All | | CustomDetection.ReadWrite.All
            /security/rules/detectionRules";
        self.0.call(sheet)
    }

    /// `GET /security/rules/detectionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-rulesroot-list-detectionrules?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomDetection.Read.All`, `CustomDetection.ReadWrite.All`; application: `CustomDetection.Read.All`, `CustomDetection.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::DetectionRule> {
        let sheet = "GET rulesRoot: list
            security-rulesroot-list-detectionrules: CustomDetection.Read.All CustomDetection.ReadWrite.All | | CustomDetection.Read.All CustomDetection.ReadWrite.All
            /security/rules/detectionRules";
        self.0.list(sheet)
    }

    /// `PATCH /security/rules/detectionRules`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomDetection.ReadWrite.All`; application: `CustomDetection.ReadWrite.All`.
    pub fn update(&self, body: models::security::DetectionRule) -> Call<models::security::DetectionRule> {
        let sheet = "PATCH rulesRoot: update
            : CustomDetection.ReadWrite.All | | CustomDetection.ReadWrite.All
            /security/rules/detectionRules";
        self.0.call(sheet).json(body)
    }
}

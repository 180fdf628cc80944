// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Content, Duration, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.activity`, such as `/security/caseManagement/cases/{id}/activities/{id}`.
    SecurityCaseManagementActivity: super::Entity = models::security_case_management::Activity
}

impl SecurityCaseManagementActivity {
    /// `DELETE /security/caseManagement/cases/{case-id}/activities/{activity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-activity-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE activity: delete
            security-casemanagement-activity-delete: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/caseManagement/cases/{case-id}/activities/{activity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-activity-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::Activity> {
        let sheet = "GET activity: get
            security-casemanagement-activity-get: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/caseManagement/cases/{case-id}/activities/{activity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-activity-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::security_case_management::Activity>,
    ) -> Call<models::security_case_management::Activity> {
        let sheet = "PATCH activity: update
            security-casemanagement-activity-update: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities/{id}";
        self.0.call(sheet).json(Into::<models::security_case_management::Activity>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.attachment`, such as `/security/caseManagement/cases/{id}/attachments/{id}`.
    SecurityCaseManagementAttachment: super::Entity = models::security_case_management::Attachment
}

impl SecurityCaseManagementAttachment {
    /// `DELETE /security/caseManagement/cases/{case-id}/attachments/{attachment-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attachment: delete
            : CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/caseManagement/cases/{case-id}/attachments/{attachment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-attachment-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::Attachment> {
        let sheet = "GET attachment: get
            security-casemanagement-attachment-get: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/caseManagement/cases/{case-id}/attachments/{attachment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-attachment-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_case_management::Attachment,
    ) -> Call<models::security_case_management::Attachment> {
        let sheet = "PATCH attachment: update
            security-casemanagement-attachment-update: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/content`
    pub fn content(&self) -> super::SecurityCaseManagementAttachmentContent {
        super::SecurityCaseManagementAttachmentContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/security/caseManagement/cases/{id}/attachments/{id}/content`
    SecurityCaseManagementAttachmentContent
}

impl SecurityCaseManagementAttachmentContent {
    /// `GET /security/caseManagement/cases/{case-id}/attachments/{attachment-id}/content`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-attachment-download-content?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET download: download
            security-casemanagement-attachment-download-content: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments/{id}/content";
        self.0.call(sheet)
    }

    /// `PUT /security/caseManagement/cases/{case-id}/attachments/{attachment-id}/content`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-attachment-upload-content?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT upload: upload
            security-casemanagement-attachment-upload-content: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments/{id}/content";
        self.0.call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.case`, such as `/security/caseManagement/cases/{id}`.
    SecurityCaseManagementCase: super::Entity = models::security_case_management::Case
}

impl SecurityCaseManagementCase {
    /// `DELETE /security/caseManagement/cases/{case-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagementroot-delete-cases?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE caseManagementRoot: delete
            security-casemanagementroot-delete-cases: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/caseManagement/cases/{case-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::Case> {
        let sheet = "GET case: get
            security-casemanagement-case-get: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/caseManagement/cases/{case-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::security_case_management::Case>,
    ) -> Call<models::security_case_management::Case> {
        let sheet = "PATCH case: update
            security-casemanagement-case-update: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}";
        self.0.call(sheet).json(Into::<models::security_case_management::Case>::into(body))
    }

    /// `…/activities`
    pub fn activities(&self) -> super::SecurityCaseManagementCaseActivities {
        super::SecurityCaseManagementCaseActivities(self.0.name("activities"))
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::SecurityCaseManagementCaseAttachments {
        super::SecurityCaseManagementCaseAttachments(self.0.name("attachments"))
    }

    /// `…/relations`
    pub fn relations(&self) -> super::SecurityCaseManagementCaseRelations {
        super::SecurityCaseManagementCaseRelations(self.0.name("relations"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::SecurityCaseManagementCaseTasks {
        super::SecurityCaseManagementCaseTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.activity`, such as `/security/caseManagement/cases/{id}/activities`.
    SecurityCaseManagementCaseActivities[models::security_case_management::Activity]
}

impl SecurityCaseManagementCaseActivities {
    /// `POST /security/caseManagement/cases/{case-id}/activities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-post-activities?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security_case_management::Activity>,
    ) -> Call<models::security_case_management::Activity> {
        let sheet = "POST case: create
            security-casemanagement-case-post-activities: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities";
        self.0.call(sheet).json(Into::<models::security_case_management::Activity>::into(body))
    }

    /// `GET /security/caseManagement/cases/{case-id}/activities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-list-activities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::Activity> {
        let sheet = "GET case: list
            security-casemanagement-case-list-activities: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.security.caseManagement.auditLog`
    pub fn as_audit_log(&self) -> super::SecurityCaseManagementCaseActivitiesAsAuditLog {
        super::SecurityCaseManagementCaseActivitiesAsAuditLog(
            self.0.name("microsoft.graph.security.caseManagement.auditLog"),
        )
    }

    /// `…/microsoft.graph.security.caseManagement.comment`
    pub fn as_comment(&self) -> super::SecurityCaseManagementCaseActivitiesAsComment {
        super::SecurityCaseManagementCaseActivitiesAsComment(
            self.0.name("microsoft.graph.security.caseManagement.comment"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.auditLog`, such as `/security/caseManagement/cases/{id}/activities/microsoft.graph.security.caseManagement.auditLog`.
    SecurityCaseManagementCaseActivitiesAsAuditLog[models::security_case_management::AuditLog]
}

impl SecurityCaseManagementCaseActivitiesAsAuditLog {
    /// `GET /security/caseManagement/cases/{case-id}/activities/microsoft.graph.security.caseManagement.auditLog`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::AuditLog> {
        let sheet = "GET activities: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities/microsoft.graph.security.caseManagement.auditLog";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.comment`, such as `/security/caseManagement/cases/{id}/activities/microsoft.graph.security.caseManagement.comment`.
    SecurityCaseManagementCaseActivitiesAsComment[models::security_case_management::Comment]
}

impl SecurityCaseManagementCaseActivitiesAsComment {
    /// `GET /security/caseManagement/cases/{case-id}/activities/microsoft.graph.security.caseManagement.comment`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::Comment> {
        let sheet = "GET activities: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/activities/microsoft.graph.security.caseManagement.comment";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.attachment`, such as `/security/caseManagement/cases/{id}/attachments`.
    SecurityCaseManagementCaseAttachments[models::security_case_management::Attachment]
}

impl SecurityCaseManagementCaseAttachments {
    /// `POST /security/caseManagement/cases/{case-id}/attachments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-post-attachments?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security_case_management::Attachment,
    ) -> Call<models::security_case_management::Attachment> {
        let sheet = "POST case: create
            security-casemanagement-case-post-attachments: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/caseManagement/cases/{case-id}/attachments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-list-attachments?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::Attachment> {
        let sheet = "GET case: list
            security-casemanagement-case-list-attachments: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.relation`, such as `/security/caseManagement/cases/{id}/relations`.
    SecurityCaseManagementCaseRelations[models::security_case_management::Relation]
}

impl SecurityCaseManagementCaseRelations {
    /// `POST /security/caseManagement/cases/{case-id}/relations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-post-relations?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security_case_management::Relation>,
    ) -> Call<models::security_case_management::Relation> {
        let sheet = "POST case: create
            security-casemanagement-case-post-relations: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations";
        self.0.call(sheet).json(Into::<models::security_case_management::Relation>::into(body))
    }

    /// `GET /security/caseManagement/cases/{case-id}/relations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-list-relations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::Relation> {
        let sheet = "GET case: list
            security-casemanagement-case-list-relations: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.security.caseManagement.incidentRelation`
    pub fn as_incident_relation(&self) -> super::SecurityCaseManagementCaseRelationsAsIncidentRelation {
        super::SecurityCaseManagementCaseRelationsAsIncidentRelation(
            self.0.name("microsoft.graph.security.caseManagement.incidentRelation"),
        )
    }

    /// `…/microsoft.graph.security.caseManagement.recommendationRelation`
    pub fn as_recommendation_relation(&self) -> super::SecurityCaseManagementCaseRelationsAsRecommendationRelation {
        super::SecurityCaseManagementCaseRelationsAsRecommendationRelation(
            self.0.name("microsoft.graph.security.caseManagement.recommendationRelation"),
        )
    }

    /// `…/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`
    pub fn as_workspace_indicator_relation(
        &self,
    ) -> super::SecurityCaseManagementCaseRelationsAsWorkspaceIndicatorRelation
    {
        super::SecurityCaseManagementCaseRelationsAsWorkspaceIndicatorRelation(
            self.0.name("microsoft.graph.security.caseManagement.workspaceIndicatorRelation"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.incidentRelation`, such as `/security/caseManagement/cases/{id}/relations/microsoft.graph.security.caseManagement.incidentRelation`.
    SecurityCaseManagementCaseRelationsAsIncidentRelation[models::security_case_management::IncidentRelation]
}

impl SecurityCaseManagementCaseRelationsAsIncidentRelation {
    /// `GET /security/caseManagement/cases/{case-id}/relations/microsoft.graph.security.caseManagement.incidentRelation`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::IncidentRelation> {
        let sheet = "GET relations: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations/microsoft.graph.security.caseManagement.incidentRelation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.recommendationRelation`, such as `/security/caseManagement/cases/{id}/relations/microsoft.graph.security.caseManagement.recommendationRelation`.
    SecurityCaseManagementCaseRelationsAsRecommendationRelation[models::security_case_management::RecommendationRelation]
}

impl SecurityCaseManagementCaseRelationsAsRecommendationRelation {
    /// `GET /security/caseManagement/cases/{case-id}/relations/microsoft.graph.security.caseManagement.recommendationRelation`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::RecommendationRelation> {
        let sheet = "GET relations: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations/microsoft.graph.security.caseManagement.recommendationRelation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.workspaceIndicatorRelation`, such as `/security/caseManagement/cases/{id}/relations/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`.
    SecurityCaseManagementCaseRelationsAsWorkspaceIndicatorRelation[models::security_case_management::WorkspaceIndicatorRelation]
}

impl SecurityCaseManagementCaseRelationsAsWorkspaceIndicatorRelation {
    /// `GET /security/caseManagement/cases/{case-id}/relations/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::WorkspaceIndicatorRelation> {
        let sheet = "GET relations: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations/microsoft.graph.security.caseManagement.workspaceIndicatorRelation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.task`, such as `/security/caseManagement/cases/{id}/tasks`.
    SecurityCaseManagementCaseTasks[models::security_case_management::Task]
}

impl SecurityCaseManagementCaseTasks {
    /// `POST /security/caseManagement/cases/{case-id}/tasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-post-tasks?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security_case_management::Task) -> Call<models::security_case_management::Task> {
        let sheet = "POST case: create
            security-casemanagement-case-post-tasks: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/caseManagement/cases/{case-id}/tasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-case-list-tasks?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::Task> {
        let sheet = "GET case: list
            security-casemanagement-case-list-tasks: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.caseTypeConfiguration`, such as `/security/caseManagement/caseTypeConfigurations/{id}`.
    SecurityCaseManagementCaseTypeConfiguration: super::Entity = models::security_case_management::CaseTypeConfiguration
}

impl SecurityCaseManagementCaseTypeConfiguration {
    /// `GET /security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::CaseTypeConfiguration> {
        let sheet = "GET caseTypeConfiguration: get
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/caseTypeConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `…/customFields`
    pub fn custom_fields(&self) -> super::SecurityCaseManagementCaseTypeConfigurationCustomFields {
        super::SecurityCaseManagementCaseTypeConfigurationCustomFields(self.0.name("customFields"))
    }

    /// `…/statuses`
    pub fn statuses(&self) -> super::SecurityCaseManagementCaseTypeConfigurationStatuses {
        super::SecurityCaseManagementCaseTypeConfigurationStatuses(self.0.name("statuses"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.customFieldDefinition`, such as `/security/caseManagement/caseTypeConfigurations/{id}/customFields`.
    SecurityCaseManagementCaseTypeConfigurationCustomFields[models::security_case_management::CustomFieldDefinition]
}

impl SecurityCaseManagementCaseTypeConfigurationCustomFields {
    /// `GET /security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/customFields`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::CustomFieldDefinition> {
        let sheet = "GET caseTypeConfiguration: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/caseTypeConfigurations/{id}/customFields";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.statusDefinition`, such as `/security/caseManagement/caseTypeConfigurations/{id}/statuses`.
    SecurityCaseManagementCaseTypeConfigurationStatuses[models::security_case_management::StatusDefinition]
}

impl SecurityCaseManagementCaseTypeConfigurationStatuses {
    /// `GET /security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/statuses`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::StatusDefinition> {
        let sheet = "GET caseTypeConfiguration: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/caseTypeConfigurations/{id}/statuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.customFieldDefinition`, such as `/security/caseManagement/caseTypeConfigurations/{id}/customFields/{id}`.
    SecurityCaseManagementCustomFieldDefinition: super::Entity = models::security_case_management::CustomFieldDefinition
}

impl SecurityCaseManagementCustomFieldDefinition {
    /// `GET /security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/customFields/{customFieldDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::CustomFieldDefinition> {
        let sheet = "GET customFieldDefinition: get
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/caseTypeConfigurations/{id}/customFields/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.relation`, such as `/security/caseManagement/cases/{id}/relations/{id}`.
    SecurityCaseManagementRelation: super::Entity = models::security_case_management::Relation
}

impl SecurityCaseManagementRelation {
    /// `DELETE /security/caseManagement/cases/{case-id}/relations/{relation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-relation-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE relation: delete
            security-casemanagement-relation-delete: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/caseManagement/cases/{case-id}/relations/{relation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-relation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::Relation> {
        let sheet = "GET relation: get
            security-casemanagement-relation-get: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/caseManagement/cases/{case-id}/relations/{relation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-relation-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::security_case_management::Relation>,
    ) -> Call<models::security_case_management::Relation> {
        let sheet = "PATCH relation: update
            security-casemanagement-relation-update: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/relations/{id}";
        self.0.call(sheet).json(Into::<models::security_case_management::Relation>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagementRoot`, such as `/security/caseManagement`.
    SecurityCaseManagementRoot: super::Entity = models::security::CaseManagementRoot
}

impl SecurityCaseManagementRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::CaseManagementRoot> {
        self.0.get("GET caseManagementRoot: get")
    }

    /// `…/caseTypeConfigurations`
    pub fn case_type_configurations(&self) -> super::SecurityCaseManagementRootCaseTypeConfigurations {
        super::SecurityCaseManagementRootCaseTypeConfigurations(self.0.name("caseTypeConfigurations"))
    }

    /// `…/cases`
    pub fn cases(&self) -> super::SecurityCaseManagementRootCases {
        super::SecurityCaseManagementRootCases(self.0.name("cases"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.caseTypeConfiguration`, such as `/security/caseManagement/caseTypeConfigurations`.
    SecurityCaseManagementRootCaseTypeConfigurations[models::security_case_management::CaseTypeConfiguration]
}

impl SecurityCaseManagementRootCaseTypeConfigurations {
    /// `GET /security/caseManagement/caseTypeConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagementroot-list-casetypeconfigurations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::CaseTypeConfiguration> {
        let sheet = "GET caseManagementRoot: list
            security-casemanagementroot-list-casetypeconfigurations: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/caseTypeConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.case`, such as `/security/caseManagement/cases`.
    SecurityCaseManagementRootCases[models::security_case_management::Case]
}

impl SecurityCaseManagementRootCases {
    /// `POST /security/caseManagement/cases`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagementroot-post-cases?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security_case_management::Case>,
    ) -> Call<models::security_case_management::Case> {
        let sheet = "POST caseManagementRoot: create
            security-casemanagementroot-post-cases: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases";
        self.0.call(sheet).json(Into::<models::security_case_management::Case>::into(body))
    }

    /// `GET /security/caseManagement/cases`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagementroot-list-cases?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::Case> {
        let sheet = "GET caseManagementRoot: list
            security-casemanagementroot-list-cases: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.security.caseManagement.exposureCase`
    pub fn as_exposure_case(&self) -> super::SecurityCaseManagementRootCasesAsExposureCase {
        super::SecurityCaseManagementRootCasesAsExposureCase(
            self.0.name("microsoft.graph.security.caseManagement.exposureCase"),
        )
    }

    /// `…/microsoft.graph.security.caseManagement.genericCase`
    pub fn as_generic_case(&self) -> super::SecurityCaseManagementRootCasesAsGenericCase {
        super::SecurityCaseManagementRootCasesAsGenericCase(
            self.0.name("microsoft.graph.security.caseManagement.genericCase"),
        )
    }

    /// `…/microsoft.graph.security.caseManagement.incidentCase`
    pub fn as_incident_case(&self) -> super::SecurityCaseManagementRootCasesAsIncidentCase {
        super::SecurityCaseManagementRootCasesAsIncidentCase(
            self.0.name("microsoft.graph.security.caseManagement.incidentCase"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.exposureCase`, such as `/security/caseManagement/cases/microsoft.graph.security.caseManagement.exposureCase`.
    SecurityCaseManagementRootCasesAsExposureCase[models::security_case_management::ExposureCase]
}

impl SecurityCaseManagementRootCasesAsExposureCase {
    /// `GET /security/caseManagement/cases/microsoft.graph.security.caseManagement.exposureCase`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::ExposureCase> {
        let sheet = "GET cases: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/microsoft.graph.security.caseManagement.exposureCase";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.genericCase`, such as `/security/caseManagement/cases/microsoft.graph.security.caseManagement.genericCase`.
    SecurityCaseManagementRootCasesAsGenericCase[models::security_case_management::GenericCase]
}

impl SecurityCaseManagementRootCasesAsGenericCase {
    /// `GET /security/caseManagement/cases/microsoft.graph.security.caseManagement.genericCase`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::GenericCase> {
        let sheet = "GET cases: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/microsoft.graph.security.caseManagement.genericCase";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseManagement.incidentCase`, such as `/security/caseManagement/cases/microsoft.graph.security.caseManagement.incidentCase`.
    SecurityCaseManagementRootCasesAsIncidentCase[models::security_case_management::IncidentCase]
}

impl SecurityCaseManagementRootCasesAsIncidentCase {
    /// `GET /security/caseManagement/cases/microsoft.graph.security.caseManagement.incidentCase`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security_case_management::IncidentCase> {
        let sheet = "GET cases: list
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/microsoft.graph.security.caseManagement.incidentCase";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.statusDefinition`, such as `/security/caseManagement/caseTypeConfigurations/{id}/statuses/{id}`.
    SecurityCaseManagementStatusDefinition: super::Entity = models::security_case_management::StatusDefinition
}

impl SecurityCaseManagementStatusDefinition {
    /// `GET /security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/statuses/{statusDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::StatusDefinition> {
        let sheet = "GET statusDefinition: get
            : CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/caseTypeConfigurations/{id}/statuses/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseManagement.task`, such as `/security/caseManagement/cases/{id}/tasks/{id}`.
    SecurityCaseManagementTask: super::Entity = models::security_case_management::Task
}

impl SecurityCaseManagementTask {
    /// `DELETE /security/caseManagement/cases/{case-id}/tasks/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-task-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE task: delete
            security-casemanagement-task-delete: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/caseManagement/cases/{case-id}/tasks/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-task-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`; application: `CaseManagement.Read.All`, `CaseManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security_case_management::Task> {
        let sheet = "GET task: get
            security-casemanagement-task-get: CaseManagement.Read.All CaseManagement.ReadWrite.All | | CaseManagement.Read.All CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/caseManagement/cases/{case-id}/tasks/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casemanagement-task-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CaseManagement.ReadWrite.All`; application: `CaseManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security_case_management::Task) -> Call<models::security_case_management::Task> {
        let sheet = "PATCH task: update
            security-casemanagement-task-update: CaseManagement.ReadWrite.All | | CaseManagement.ReadWrite.All
            /security/caseManagement/cases/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseOperation`, such as `/security/cases/ediscoveryCases/{id}/operations/{id}`.
    SecurityCaseOperation: super::Entity = models::security::CaseOperation
}

impl SecurityCaseOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{caseOperationId}` — Get caseOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-caseoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`; application: `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::CaseOperation> {
        let sheet = "GET caseOperation: get
            security-caseoperation-get: eDiscovery.ReadWrite.All | | eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases/{id}/operations/{id}";
        self.0.get(sheet)
    }

    /// `…/microsoft.graph.security.ediscoveryExportOperation`
    pub fn as_ediscovery_export_operation(&self) -> super::SecurityEdiscoveryExportOperation {
        super::SecurityEdiscoveryExportOperation(self.0.name("microsoft.graph.security.ediscoveryExportOperation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.casesRoot`, such as `/security/cases`.
    SecurityCasesRoot: super::Entity = models::security::CasesRoot
}

impl SecurityCasesRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::CasesRoot> {
        self.0.get("GET casesRoot: get")
    }

    /// `…/ediscoveryCases`
    pub fn ediscovery_cases(&self) -> super::SecurityCasesRootEdiscoveryCases {
        super::SecurityCasesRootEdiscoveryCases(self.0.name("ediscoveryCases"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryCase`, such as `/security/cases/ediscoveryCases`.
    SecurityCasesRootEdiscoveryCases[models::security::EdiscoveryCase]
}

impl SecurityCasesRootEdiscoveryCases {
    /// `POST /security/cases/ediscoveryCases` — Create ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-post-ediscoverycases?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryCase) -> Call<models::security::EdiscoveryCase> {
        let sheet = "POST casesroot: create
            security-casesroot-post-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases` — List ediscoveryCases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`; application: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryCase> {
        let sheet = "GET casesroot: list
            security-casesroot-list-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | | eDiscovery.Read.All eDiscovery.ReadWrite.All
            /security/cases/ediscoveryCases";
        self.0.list(sheet)
    }

    /// `…/{eDiscoveryCaseId}}`
    pub fn e_discovery_case_id(&self) -> super::SecurityEdiscoveryCase {
        super::SecurityEdiscoveryCase(self.0.name("{eDiscoveryCaseId}}"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.categoryTemplate`, such as `/security/labels/categories/{id}`.
    SecurityCategoryTemplate: super::Entity = models::security::CategoryTemplate
}

impl SecurityCategoryTemplate {
    /// `GET /security/labels/categories/{categoryTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-categorytemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::CategoryTemplate> {
        let sheet = "GET categoryTemplate: get
            security-categorytemplate-get: | |
            /security/labels/categories/{id}";
        self.0.get(sheet)
    }

    /// `…/subcategories`
    pub fn subcategories(&self) -> super::SecurityCategoryTemplateSubcategories {
        super::SecurityCategoryTemplateSubcategories(self.0.name("subcategories"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.subcategoryTemplate`, such as `/security/labels/categories/{id}/subcategories`.
    SecurityCategoryTemplateSubcategories[models::security::SubcategoryTemplate]
}

impl SecurityCategoryTemplateSubcategories {
    /// `POST /security/labels/categories/{categoryTemplate-id}/subcategories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-categorytemplate-post-subcategories?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::SubcategoryTemplate) -> Call<models::security::SubcategoryTemplate> {
        let sheet = "POST categoryTemplate: create
            security-categorytemplate-post-subcategories: | |
            /security/labels/categories/{id}/subcategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/categories/{categoryTemplate-id}/subcategories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-categorytemplate-list-subcategories?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::SubcategoryTemplate> {
        let sheet = "GET categoryTemplate: list
            security-categorytemplate-list-subcategories: | |
            /security/labels/categories/{id}/subcategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.citationTemplate`, such as `/security/labels/citations/{id}`.
    SecurityCitationTemplate: super::Entity = models::security::CitationTemplate
}

impl SecurityCitationTemplate {
    /// `GET /security/labels/citations/{citationTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-citationtemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::CitationTemplate> {
        let sheet = "GET citationTemplate: get
            security-citationtemplate-get: | |
            /security/labels/citations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.cloudAppDiscoveryReport`, such as `/security/dataDiscovery/cloudAppDiscovery/uploadedStreams/{id}`.
    SecurityCloudAppDiscoveryReport: super::Entity = models::security::CloudAppDiscoveryReport
}

impl SecurityCloudAppDiscoveryReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::CloudAppDiscoveryReport> {
        self.0.get("GET cloudAppDiscoveryReport: get")
    }

    /// `GET /security/dataDiscovery/cloudAppDiscovery/uploadedStreams/{cloudAppDiscoveryReport-id}/microsoft.graph.security.aggregatedAppsDetails(period={period})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudApp-Discovery.Read.All`; application: `CloudApp-Discovery.Read.All`.
    pub fn aggregated_apps_details(&self, period: Duration) -> List<models::security::DiscoveredCloudAppDetail> {
        let sheet = "GET cloudAppDiscoveryReport: aggregated_apps_details
            : CloudApp-Discovery.Read.All | | CloudApp-Discovery.Read.All
            /security/dataDiscovery/cloudAppDiscovery/uploadedStreams/{id}/microsoft.graph.security.aggregatedAppsDetails(period={period})";
        self.0
            .function("microsoft.graph.security.aggregatedAppsDetails", &[("period", Argument::bare(period))])
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.collaborationRoot`, such as `/security/collaboration`.
    SecurityCollaborationRoot: super::Entity = models::security::CollaborationRoot
}

impl SecurityCollaborationRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::CollaborationRoot> {
        self.0.get("GET collaborationRoot: get")
    }

    /// `…/analyzedEmails`
    pub fn analyzed_emails(&self) -> super::SecurityCollaborationRootAnalyzedEmails {
        super::SecurityCollaborationRootAnalyzedEmails(self.0.name("analyzedEmails"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.analyzedEmail`, such as `/security/collaboration/analyzedEmails`.
    SecurityCollaborationRootAnalyzedEmails[models::security::AnalyzedEmail]
}

impl SecurityCollaborationRootAnalyzedEmails {
    /// `GET /security/collaboration/analyzedEmails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityAnalyzedMessage.Read.All`, `SecurityAnalyzedMessage.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::AnalyzedEmail> {
        let sheet = "GET collaborationRoot: list
            : | | SecurityAnalyzedMessage.Read.All SecurityAnalyzedMessage.ReadWrite.All
            /security/collaboration/analyzedEmails";
        self.0.list(sheet)
    }

    /// `POST /security/collaboration/analyzedEmails/microsoft.graph.security.remediate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-analyzedemail-remediate?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: application: `SecurityAnalyzedMessage.ReadWrite.All`.
    pub fn remediate(&self, body: requests::analyzed_email::RemediateRequest) -> Call<()> {
        let sheet = "POST analyzedEmail: remediate
            security-analyzedemail-remediate: | | SecurityAnalyzedMessage.ReadWrite.All
            /security/collaboration/analyzedEmails/microsoft.graph.security.remediate";
        self.0.name("microsoft.graph.security.remediate").call(sheet).json(body)
    }

    /// `POST /security/collaboration/analyzedEmails/setVerdict`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `SecurityAnalyzedMessage.ReadWrite.All`.
    pub fn set_verdict(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST analyzedEmail: set_verdict
            : | | SecurityAnalyzedMessage.ReadWrite.All
            /security/collaboration/analyzedEmails/setVerdict";
        self.0.name("setVerdict").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityCopilot`, such as `/security/securityCopilot`.
    SecurityCopilot: super::Entity = models::SecurityCopilot
}

impl SecurityCopilot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SecurityCopilot> {
        self.0.get("GET securityCopilot: get")
    }

    /// `…/workspaces`
    pub fn workspaces(&self) -> super::SecurityCopilotWorkspaces {
        super::SecurityCopilotWorkspaces(self.0.name("workspaces"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.securityCopilot.workspace`, such as `/security/securityCopilot/workspaces`.
    SecurityCopilotWorkspaces[models::security_security_copilot::Workspace]
}

impl SecurityCopilotWorkspaces {
    /// `GET /security/securityCopilot/workspaces`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securitycopilot-list-workspaces?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn list(&self) -> List<models::security_security_copilot::Workspace> {
        let sheet = "GET securityCopilot: list
            securitycopilot-list-workspaces: SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces";
        self.0.list(sheet)
    }
}

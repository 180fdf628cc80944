// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object};

crate::runtime::node! {
    /// A collection of `microsoft.graph.secureScoreControlProfile`, such as `/security/secureScoreControlProfiles`.
    SecuritySecureScoreControlProfiles[models::SecureScoreControlProfile]
}

impl SecuritySecureScoreControlProfiles {
    /// `GET /security/secureScoreControlProfiles` — List secureScoreControlProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecureScoreControlProfile> {
        let sheet = "GET securescorecontrolprofiles: list
            securescorecontrolprofiles-list: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScoreControlProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.secureScore`, such as `/security/secureScores`.
    SecuritySecureScores[models::SecureScore]
}

impl SecuritySecureScores {
    /// `GET /security/secureScores` — List secureScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securescores-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecureScore> {
        let sheet = "GET securescores: list
            securescores-list: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.security`, such as `/me/security`.
    SecuritySecurity: super::Entity = models::security::Security
}

impl SecuritySecurity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::Security> {
        self.0.get("GET security: get")
    }

    /// `…/dataSecurityAndGovernance`
    pub fn data_security_and_governance(&self) -> super::SecuritySecurityDataSecurityAndGovernance {
        super::SecuritySecurityDataSecurityAndGovernance(self.0.name("dataSecurityAndGovernance"))
    }

    /// `…/informationProtection`
    pub fn information_protection(&self) -> super::SecurityInformationProtection {
        super::SecurityInformationProtection(self.0.name("informationProtection"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.securityAction`, such as `/security/securityActions`.
    SecuritySecurityActions[models::SecurityAction]
}

impl SecuritySecurityActions {
    /// `POST /security/securityActions` — Create securityAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityactions-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `SecurityActions.ReadWrite.All`.
    pub fn create(&self, body: models::SecurityAction) -> Call<models::SecurityAction> {
        let sheet = "POST securityactions: create
            securityactions-post: | | SecurityActions.ReadWrite.All
            /security/securityActions";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/securityActions` — List securityActions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityactions-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecurityAction> {
        let sheet = "GET securityactions: list
            securityactions-list: | | SecurityActions.Read.All SecurityActions.ReadWrite.All
            /security/securityActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.securityCopilot.evaluation`, such as `/security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations/{id}`.
    SecuritySecurityCopilotEvaluation: super::Entity = models::security_security_copilot::Evaluation
}

impl SecuritySecurityCopilotEvaluation {
    /// `GET /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations/{evaluation-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn get(&self) -> Get<models::security_security_copilot::Evaluation> {
        let sheet = "GET evaluation: get
            : SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations/{id}";
        self.0.get(sheet)
    }

    /// `PUT /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations/{evaluation-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::security_security_copilot::Evaluation,
    ) -> Call<models::security_security_copilot::Evaluation> {
        let sheet = "PUT evaluation: replace
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations/{evaluation-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_security_copilot::Evaluation,
    ) -> Call<models::security_security_copilot::Evaluation> {
        let sheet = "PATCH evaluation: update
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.securityCopilot.prompt`, such as `/security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}`.
    SecuritySecurityCopilotPrompt: super::Entity = models::security_security_copilot::Prompt
}

impl SecuritySecurityCopilotPrompt {
    /// `GET /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn get(&self) -> Get<models::security_security_copilot::Prompt> {
        let sheet = "GET prompt: get
            : SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}";
        self.0.get(sheet)
    }

    /// `PUT /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::security_security_copilot::Prompt,
    ) -> Call<models::security_security_copilot::Prompt> {
        let sheet = "PUT prompt: replace
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_security_copilot::Prompt,
    ) -> Call<models::security_security_copilot::Prompt> {
        let sheet = "PATCH prompt: update
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/evaluations`
    pub fn evaluations(&self) -> super::SecuritySecurityCopilotPromptEvaluations {
        super::SecuritySecurityCopilotPromptEvaluations(self.0.name("evaluations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.securityCopilot.evaluation`, such as `/security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations`.
    SecuritySecurityCopilotPromptEvaluations[models::security_security_copilot::Evaluation]
}

impl SecuritySecurityCopilotPromptEvaluations {
    /// `POST /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security_security_copilot::Evaluation,
    ) -> Call<models::security_security_copilot::Evaluation> {
        let sheet = "POST prompt: create
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations";
        self.0.call(sheet).json(body)
    }

    /// `PUT /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::security_security_copilot::Evaluation,
    ) -> Call<models::security_security_copilot::Evaluation> {
        let sheet = "PUT prompt: replace
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_security_copilot::Evaluation,
    ) -> Call<models::security_security_copilot::Evaluation> {
        let sheet = "PATCH prompt: update
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts/{id}/evaluations";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.securityCopilot.session`, such as `/security/securityCopilot/workspaces/{id}/sessions/{id}`.
    SecuritySecurityCopilotSession: super::Entity = models::security_security_copilot::Session
}

impl SecuritySecurityCopilotSession {
    /// `GET /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn get(&self) -> Get<models::security_security_copilot::Session> {
        let sheet = "GET session: get
            : SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}";
        self.0.get(sheet)
    }

    /// `PUT /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::security_security_copilot::Session,
    ) -> Call<models::security_security_copilot::Session> {
        let sheet = "PUT session: replace
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_security_copilot::Session,
    ) -> Call<models::security_security_copilot::Session> {
        let sheet = "PATCH session: update
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/prompts`
    pub fn prompts(&self) -> super::SecuritySecurityCopilotSessionPrompts {
        super::SecuritySecurityCopilotSessionPrompts(self.0.name("prompts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.securityCopilot.prompt`, such as `/security/securityCopilot/workspaces/{id}/sessions/{id}/prompts`.
    SecuritySecurityCopilotSessionPrompts[models::security_security_copilot::Prompt]
}

impl SecuritySecurityCopilotSessionPrompts {
    /// `POST /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security_security_copilot::Prompt,
    ) -> Call<models::security_security_copilot::Prompt> {
        let sheet = "POST session: create
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn list(&self) -> List<models::security_security_copilot::Prompt> {
        let sheet = "GET session: list
            : SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts";
        self.0.list(sheet)
    }

    /// `PUT /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::security_security_copilot::Prompt,
    ) -> Call<models::security_security_copilot::Prompt> {
        let sheet = "PUT session: replace
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_security_copilot::Prompt,
    ) -> Call<models::security_security_copilot::Prompt> {
        let sheet = "PATCH session: update
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions/{id}/prompts";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.securityCopilot.workspace`, such as `/security/securityCopilot/workspaces/{id}`.
    SecuritySecurityCopilotWorkspace: super::Entity = models::security_security_copilot::Workspace
}

impl SecuritySecurityCopilotWorkspace {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security_security_copilot::Workspace> {
        self.0.get("GET workspace: get")
    }

    /// `…/plugins`
    pub fn plugins(&self) -> super::SecuritySecurityCopilotWorkspacePlugins {
        super::SecuritySecurityCopilotWorkspacePlugins(self.0.name("plugins"))
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::SecuritySecurityCopilotWorkspaceSessions {
        super::SecuritySecurityCopilotWorkspaceSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.securityCopilot.plugin`, such as `/security/securityCopilot/workspaces/{id}/plugins`.
    SecuritySecurityCopilotWorkspacePlugins[models::security_security_copilot::Plugin]
}

impl SecuritySecurityCopilotWorkspacePlugins {
    /// `GET /security/securityCopilot/workspaces/{workspace-id}/plugins`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn list(&self) -> List<models::security_security_copilot::Plugin> {
        let sheet = "GET workspace: list
            : SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces/{id}/plugins";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.securityCopilot.session`, such as `/security/securityCopilot/workspaces/{id}/sessions`.
    SecuritySecurityCopilotWorkspaceSessions[models::security_security_copilot::Session]
}

impl SecuritySecurityCopilotWorkspaceSessions {
    /// `POST /security/securityCopilot/workspaces/{workspace-id}/sessions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security_security_copilot::Session,
    ) -> Call<models::security_security_copilot::Session> {
        let sheet = "POST workspace: create
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/securityCopilot/workspaces/{workspace-id}/sessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.Read.All`; application: `SecurityCopilotWorkspaces.Read.All`.
    pub fn list(&self) -> List<models::security_security_copilot::Session> {
        let sheet = "GET workspace: list
            : SecurityCopilotWorkspaces.Read.All | | SecurityCopilotWorkspaces.Read.All
            /security/securityCopilot/workspaces/{id}/sessions";
        self.0.list(sheet)
    }

    /// `PUT /security/securityCopilot/workspaces/{workspace-id}/sessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::security_security_copilot::Session,
    ) -> Call<models::security_security_copilot::Session> {
        let sheet = "PUT workspace: replace
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /security/securityCopilot/workspaces/{workspace-id}/sessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityCopilotWorkspaces.ReadWrite.All`; application: `SecurityCopilotWorkspaces.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::security_security_copilot::Session,
    ) -> Call<models::security_security_copilot::Session> {
        let sheet = "PATCH workspace: update
            : SecurityCopilotWorkspaces.ReadWrite.All | | SecurityCopilotWorkspaces.ReadWrite.All
            /security/securityCopilot/workspaces/{id}/sessions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/users/{id}/security/dataSecurityAndGovernance`
    SecuritySecurityDataSecurityAndGovernance
}

impl SecuritySecurityDataSecurityAndGovernance {
    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::SecuritySecurityDataSecurityAndGovernanceSensitivityLabels {
        super::SecuritySecurityDataSecurityAndGovernanceSensitivityLabels(self.0.name("sensitivityLabels"))
    }
}

crate::runtime::node! {
    /// `/users/{id}/security/dataSecurityAndGovernance/sensitivityLabels`
    SecuritySecurityDataSecurityAndGovernanceSensitivityLabels
}

impl SecuritySecurityDataSecurityAndGovernanceSensitivityLabels {
    /// `GET /users/{user-id}/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds={labelIds},locale={locale},contentFormats={contentFormats})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Evaluate.All`; application: `SensitivityLabel.Evaluate.All`.
    pub fn compute_inheritance_with_label_ids_locale_content_formats(
        &self,
        label_ids: impl ::core::fmt::Display,
        locale: &str,
        content_formats: impl ::core::fmt::Display,
    ) -> Get<Option<Object>> {
        let sheet = "GET security: compute_inheritance_with_label_ids_locale_content_formats
            : SensitivityLabel.Evaluate.All | | SensitivityLabel.Evaluate.All
            /users/{id}/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})";
        self.0
            .function(
                "computeInheritance",
                &[
                    ("labelIds", Argument::bare(label_ids)),
                    ("locale", Argument::quoted(locale)),
                    ("contentFormats", Argument::bare(content_formats)),
                ],
            )
            .get(sheet)
    }

    /// `GET /users/{user-id}/security/dataSecurityAndGovernance/sensitivityLabels`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SensitivityLabels.Read.All`; application: `SensitivityLabels.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET security: list
            : SensitivityLabels.Read.All | | SensitivityLabels.Read.All
            /users/{id}/security/dataSecurityAndGovernance/sensitivityLabels";
        self.0.list(sheet)
    }

    /// `…/computeInheritance`
    pub fn compute_inheritance(
        &self,
    ) -> super::SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsComputeInheritance
    {
        super::SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsComputeInheritance(
            self.0.name("computeInheritance"),
        )
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsId {
        super::SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance`
    SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsComputeInheritance
}

impl SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsComputeInheritance {
    /// `GET /users/{user-id}/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Evaluate.All`; application: `SensitivityLabel.Evaluate.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET security: get
            : SensitivityLabel.Evaluate.All | | SensitivityLabel.Evaluate.All
            /users/{id}/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/security/dataSecurityAndGovernance/sensitivityLabels/{id}`
    SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsId
}

impl SecuritySecurityDataSecurityAndGovernanceSensitivityLabelsId {
    /// `GET /users/{user-id}/security/dataSecurityAndGovernance/sensitivityLabels/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SensitivityLabels.Read.All`; application: `SensitivityLabels.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET security: get
            : SensitivityLabels.Read.All | | SensitivityLabels.Read.All
            /users/{id}/security/dataSecurityAndGovernance/sensitivityLabels/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sensitivityLabel`, such as `/security/informationProtection/sensitivityLabels/{id}`.
    SecuritySensitivityLabel: super::Entity = models::security::SensitivityLabel
}

impl SecuritySensitivityLabel {
    /// `GET /me/security/informationProtection/sensitivityLabels/{sensitivityLabel-id}`
    ///
    /// Source: metadata.
    /// Also: `/security/informationProtection/sensitivityLabels/{sensitivityLabel-id}`, `/users/{user-id}/security/informationProtection/sensitivityLabels/{sensitivityLabel-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn get(&self) -> Get<models::security::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: get
            : InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/security/informationProtection/sensitivityLabels/{id}
            /security/informationProtection/sensitivityLabels/{id}
            /users/{id}/security/informationProtection/sensitivityLabels/{id}";
        self.0.get(sheet)
    }

    /// `…/parent`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent(&self) -> super::SecuritySensitivityLabel {
        super::SecuritySensitivityLabel(self.0.name("parent"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sensor`, such as `/security/identities/sensors/{id}`.
    SecuritySensor: super::Entity = models::security::Sensor
}

impl SecuritySensor {
    /// `DELETE /security/identities/sensors/{sensor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sensor: delete
            security-sensor-delete: | |
            /security/identities/sensors/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/identities/sensors/{sensor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`; application: `SecurityIdentitiesSensors.Read.All`.
    pub fn get(&self) -> Get<models::security::Sensor> {
        let sheet = "GET sensor: get
            security-sensor-get: SecurityIdentitiesSensors.Read.All | | SecurityIdentitiesSensors.Read.All
            /security/identities/sensors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/identities/sensors/{sensor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn update(&self, body: models::security::Sensor) -> Call<models::security::Sensor> {
        let sheet = "PATCH sensor: update
            security-sensor-update: SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensors/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/healthIssues`
    ///
    /// The type lists it; no page documents a request there.
    pub fn health_issues(&self) -> Collection<models::security::HealthIssue> {
        Collection::at(self.0.name("healthIssues"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sensorCandidateActivationConfiguration`, such as `/security/identities/sensorCandidateActivationConfiguration`.
    SecuritySensorCandidateActivationConfiguration: super::Entity = models::security::SensorCandidateActivationConfiguration
}

impl SecuritySensorCandidateActivationConfiguration {
    /// `POST /security/identities/sensorCandidateActivationConfiguration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security::SensorCandidateActivationConfiguration,
    ) -> Call<Option<models::security::SensorCandidateActivationConfiguration>> {
        let sheet = "POST identityContainer: create
            : SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensorCandidateActivationConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/identities/sensorCandidateActivationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensorcandidateactivationconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`, `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.Read.All`, `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::SensorCandidateActivationConfiguration> {
        let sheet = "GET sensorCandidateActivationConfiguration: get
            security-sensorcandidateactivationconfiguration-get: SecurityIdentitiesSensors.Read.All SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.Read.All SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensorCandidateActivationConfiguration";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.settingsContainer`, such as `/security/identities/settings`.
    SecuritySettingsContainer: super::Entity = models::security::SettingsContainer
}

impl SecuritySettingsContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::SettingsContainer> {
        self.0.get("GET settingsContainer: get")
    }

    /// `…/autoAuditingConfiguration`
    pub fn auto_auditing_configuration(&self) -> super::SecurityAutoAuditingConfiguration {
        super::SecurityAutoAuditingConfiguration(self.0.name("autoAuditingConfiguration"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.siteSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources/{id}`.
    SecuritySiteSource: super::Entity = models::security::SiteSource
}

impl SecuritySiteSource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::SiteSource> {
        self.0.get("GET siteSource: get")
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/siteSources/{siteSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-delete-sitesources?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-delete-sitesources?view=graph-rest-beta), metadata
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds/{ediscoveryHoldPolicy-id}/siteSources/{siteSource-id}`.
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCustodian: delete
            security-ediscoverycustodian-delete-sitesources: | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources/{id}
            security-ediscoveryholdpolicy-delete-sitesources: | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources/{id}";
        self.0.call(sheet)
    }

    /// `…/site`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site(&self) -> super::Site {
        super::Site(self.0.name("site"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sslCertificate`, such as `/security/threatIntelligence/sslCertificates/{id}`.
    SecuritySslCertificate: super::Entity = models::security::SslCertificate
}

impl SecuritySslCertificate {
    /// `GET /security/threatIntelligence/sslCertificates/{sslCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sslcertificate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::SslCertificate> {
        let sheet = "GET sslCertificate: get
            security-sslcertificate-get: | |
            /security/threatIntelligence/sslCertificates/{id}";
        self.0.get(sheet)
    }

    /// `…/relatedHosts`
    pub fn related_hosts(&self) -> super::SecuritySslCertificateRelatedHosts {
        super::SecuritySslCertificateRelatedHosts(self.0.name("relatedHosts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.host`, such as `/security/threatIntelligence/sslCertificates/{id}/relatedHosts`.
    SecuritySslCertificateRelatedHosts[models::security::Host]
}

impl SecuritySslCertificateRelatedHosts {
    /// `GET /security/threatIntelligence/sslCertificates/{sslCertificate-id}/relatedHosts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sslcertificate-list-relatedhosts?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::Host> {
        let sheet = "GET sslCertificate: list
            security-sslcertificate-list-relatedhosts: | |
            /security/threatIntelligence/sslCertificates/{id}/relatedHosts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.subcategoryTemplate`, such as `/security/labels/categories/{id}/subcategories/{id}`.
    SecuritySubcategoryTemplate: super::Entity = models::security::SubcategoryTemplate
}

impl SecuritySubcategoryTemplate {
    /// `GET /security/labels/categories/{categoryTemplate-id}/subcategories/{subcategoryTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-subcategorytemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::SubcategoryTemplate> {
        let sheet = "GET subcategoryTemplate: get
            security-subcategorytemplate-get: | |
            /security/labels/categories/{id}/subcategories/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.subdomain`, such as `/security/threatIntelligence/subdomains/{id}`.
    SecuritySubdomain: super::Entity = models::security::Subdomain
}

impl SecuritySubdomain {
    /// `GET /security/threatIntelligence/subdomains/{subdomain-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-subdomain-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::Subdomain> {
        let sheet = "GET subdomain: get
            security-subdomain-get: | |
            /security/threatIntelligence/subdomains/{id}";
        self.0.get(sheet)
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subjectRightsRequest`, such as `/security/subjectRightsRequests`.
    SecuritySubjectRightsRequests[models::SubjectRightsRequest]
}

impl SecuritySubjectRightsRequests {
    /// `POST /security/subjectRightsRequests` — Create subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post: SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/subjectRightsRequests`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::SubjectRightsRequest> {
        let sheet = "GET security: list
            : SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/security/subjectRightsRequests{subjectRightsRequestId}`
    SecuritySubjectRightsRequestsSubjectRightsRequestId
}

impl SecuritySubjectRightsRequestsSubjectRightsRequestId {
    /// `GET /security/subjectRightsRequests{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests{subjectRightsRequestId}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }
}

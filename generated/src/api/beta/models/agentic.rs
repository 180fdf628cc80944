// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.agentic.agentSignIn`, metadata
    AgentSignIn = "microsoft.graph.agentic.agentSignIn";
    "agentSubjectParentId" AGENT_SUBJECT_PARENT_ID, agent_subject_parent_id str -> Option<&str>, with_agent_subject_parent_id(String), "`agentSubjectParentId`: `Edm.String`, metadata";
    "agentSubjectType" AGENT_SUBJECT_TYPE, agent_subject_type enumeration -> Option<AgentType>, with_agent_subject_type(AgentType), "`agentSubjectType`: `microsoft.graph.agentic.agentType`, metadata";
    "agentType" AGENT_TYPE, agent_type enumeration -> Option<AgentType>, with_agent_type(AgentType), "`agentType`: `microsoft.graph.agentic.agentType`, metadata";
    "parentAppId" PARENT_APP_ID, parent_app_id str -> Option<&str>, with_parent_app_id(String), "`parentAppId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.agentic.agentType`, metadata
    AgentType = "microsoft.graph.agentic.agentType" {
        NotAgentic = "notAgentic",
        AgenticApp = "agenticApp",
        AgenticAppInstance = "agenticAppInstance",
        AgentIdentityBlueprintPrincipal = "agentIdentityBlueprintPrincipal",
        AgentIDuser = "agentIDuser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

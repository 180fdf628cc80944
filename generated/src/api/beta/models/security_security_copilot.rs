// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed, Value};

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.collection_pluginSetting`, metadata
    CollectionPluginSetting = "microsoft.graph.security.securityCopilot.collection_pluginSetting";
    "entries" ENTRIES, entries untyped -> Option<&Value>, with_entries(Value), "`entries`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.errorDetails`, metadata
    ErrorDetails = "microsoft.graph.security.securityCopilot.errorDetails";
    "code" CODE, code untyped -> Option<&Value>, with_code(Value), "`code`: `Edm.Untyped`, metadata";
    "message" MESSAGE, message untyped -> Option<&Value>, with_message(Value), "`message`: `Edm.Untyped`, metadata";
    "outerType" OUTER_TYPE, outer_type untyped -> Option<&Value>, with_outer_type(Value), "`outerType`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.evaluation`, metadata, with the accessors of [`Entity`](super::Entity)
    Evaluation: super::Entity = "microsoft.graph.security.securityCopilot.evaluation";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "executionCount" EXECUTION_COUNT, execution_count i32 -> Option<i32>, with_execution_count(i32), "`executionCount`: `Edm.Int32`, metadata";
    "isCancelled" IS_CANCELLED, is_cancelled bool -> Option<bool>, with_is_cancelled(bool), "`isCancelled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "result" RESULT, result model -> Option<&EvaluationResult>, with_result(EvaluationResult), "`result`: `microsoft.graph.security.securityCopilot.evaluationResult`, metadata";
    "runStartDateTime" RUN_START_DATE_TIME, run_start_date_time date_time -> Parsed<OffsetDateTime>, with_run_start_date_time(OffsetDateTime), "`runStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<EvaluationState>, with_state(EvaluationState), "`state`: `microsoft.graph.security.securityCopilot.evaluationState`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.evaluationResult`, metadata
    EvaluationResult = "microsoft.graph.security.securityCopilot.evaluationResult";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "previewState" PREVIEW_STATE, preview_state enumeration -> Option<SkillPreviewState>, with_preview_state(SkillPreviewState), "`previewState`: `microsoft.graph.security.securityCopilot.skillPreviewState`, metadata";
    "type" TYPE, type_ enumeration -> Option<EvaluationResultType>, with_type(EvaluationResultType), "`type`: `microsoft.graph.security.securityCopilot.evaluationResultType`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.evaluationResultType`, metadata
    EvaluationResultType = "microsoft.graph.security.securityCopilot.evaluationResultType" {
        Unknown = "unknown",
        Success = "success",
        Error = "error",
        NeedAdditionalClaims = "needAdditionalClaims",
        Rejected = "rejected",
        TimedOut = "timedOut",
        CapacityExceeded = "capacityExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.evaluationState`, metadata
    EvaluationState = "microsoft.graph.security.securityCopilot.evaluationState" {
        Unknown = "unknown",
        Created = "created",
        Running = "running",
        Completed = "completed",
        Cancelled = "cancelled",
        Pending = "pending",
        Deferred = "deferred",
        WaitingForInput = "waitingForInput",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.plugin`, metadata
    Plugin = "microsoft.graph.security.securityCopilot.plugin";
    "authorization" AUTHORIZATION, authorization model -> Option<&PluginAuth>, with_authorization(PluginAuth), "`authorization`: `microsoft.graph.security.securityCopilot.pluginAuth`, metadata";
    "catalogScope" CATALOG_SCOPE, catalog_scope enumeration -> Option<PluginCatalogScope>, with_catalog_scope(PluginCatalogScope), "`catalogScope`: `microsoft.graph.security.securityCopilot.pluginCatalogScope`, metadata";
    "category" CATEGORY, category enumeration -> Option<PluginCategory>, with_category(PluginCategory), "`category`: `microsoft.graph.security.securityCopilot.pluginCategory`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "previewState" PREVIEW_STATE, preview_state enumeration -> Option<PluginPreviewStates>, with_preview_state(PluginPreviewStates), "`previewState`: `microsoft.graph.security.securityCopilot.pluginPreviewStates`, metadata";
    "settings" SETTINGS, settings models -> Option<&[PluginSetting]>, with_settings(Vec<PluginSetting>), "`settings`: `Collection(microsoft.graph.security.securityCopilot.pluginSetting)`, metadata";
    "supportedAuthTypes" SUPPORTED_AUTH_TYPES, supported_auth_types enumeration -> Option<PluginAuthTypes>, with_supported_auth_types(PluginAuthTypes), "`supportedAuthTypes`: `microsoft.graph.security.securityCopilot.pluginAuthTypes`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.pluginAuth`, metadata
    PluginAuth = "microsoft.graph.security.securityCopilot.pluginAuth";
    "authType" AUTH_TYPE, auth_type enumeration -> Option<PluginAuthTypes>, with_auth_type(PluginAuthTypes), "`authType`: `microsoft.graph.security.securityCopilot.pluginAuthTypes`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.pluginAuthTypes`, metadata
    PluginAuthTypes = "microsoft.graph.security.securityCopilot.pluginAuthTypes" {
        None = "none",
        Basic = "basic",
        APiKey = "aPIKey",
        OauthAuthorizationCodeFlow = "oAuthAuthorizationCodeFlow",
        OauthClientCredentialsFlow = "oAuthClientCredentialsFlow",
        Aad = "aad",
        ServiceHttp = "serviceHttp",
        AadDelegated = "aadDelegated",
        OauthPasswordGrantFlow = "oAuthPasswordGrantFlow",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.pluginCatalogScope`, metadata
    PluginCatalogScope = "microsoft.graph.security.securityCopilot.pluginCatalogScope" {
        None = "none",
        User = "user",
        Workspace = "workspace",
        Tenant = "tenant",
        Global = "global",
        GeoGlobal = "geoGlobal",
        UserWorkspace = "userWorkspace",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.pluginCategory`, metadata
    PluginCategory = "microsoft.graph.security.securityCopilot.pluginCategory" {
        Hidden = "hidden",
        Microsoft = "microsoft",
        MicrosoftConnectors = "microsoftConnectors",
        Other = "other",
        Web = "web",
        Testing = "testing",
        Plugin = "plugin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.pluginPreviewStates`, metadata
    PluginPreviewStates = "microsoft.graph.security.securityCopilot.pluginPreviewStates" {
        Ga = "ga",
        Public = "public",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.pluginSetting`, metadata
    PluginSetting = "microsoft.graph.security.securityCopilot.pluginSetting";
    "acceptableValues" ACCEPTABLE_VALUES, acceptable_values strs -> Option<Vec<&str>>, with_acceptable_values(Vec<String>), "`acceptableValues`: `Collection(Edm.String)`, metadata";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayType" DISPLAY_TYPE, display_type enumeration -> Option<PluginSettingDisplayType>, with_display_type(PluginSettingDisplayType), "`displayType`: `microsoft.graph.security.securityCopilot.pluginSettingDisplayType`, metadata";
    "hintText" HINT_TEXT, hint_text str -> Option<&str>, with_hint_text(String), "`hintText`: `Edm.String`, metadata";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`, metadata";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "settingValue" SETTING_VALUE, setting_value enumeration -> Option<PluginSettingType>, with_setting_value(PluginSettingType), "`settingValue`: `microsoft.graph.security.securityCopilot.pluginSettingType`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.pluginSettingDisplayType`, metadata
    PluginSettingDisplayType = "microsoft.graph.security.securityCopilot.pluginSettingDisplayType" {
        None = "none",
        Textbox = "textbox",
        Checkbox = "checkbox",
        Dropdown = "dropdown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.pluginSettingType`, metadata
    PluginSettingType = "microsoft.graph.security.securityCopilot.pluginSettingType" {
        String = "string",
        Bool = "bool",
        Array = "array",
        Enum = "enum",
        SecretString = "secretString",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.prompt`, metadata, with the accessors of [`Entity`](super::Entity)
    Prompt: super::Entity = "microsoft.graph.security.securityCopilot.prompt";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "inputs" INPUTS, inputs model -> Option<&super::Dictionary>, with_inputs(super::Dictionary), "`inputs`: `microsoft.graph.Dictionary`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "skillInputDescriptors" SKILL_INPUT_DESCRIPTORS, skill_input_descriptors models -> Option<&[SkillInputDescriptor]>, with_skill_input_descriptors(Vec<SkillInputDescriptor>), "`skillInputDescriptors`: `Collection(microsoft.graph.security.securityCopilot.skillInputDescriptor)`, metadata";
    "skillName" SKILL_NAME, skill_name str -> Option<&str>, with_skill_name(String), "`skillName`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<PromptType>, with_type(PromptType), "`type`: `microsoft.graph.security.securityCopilot.promptType`, metadata";
    "evaluations" EVALUATIONS, evaluations models -> Option<&[Evaluation]>, with_evaluations(Vec<Evaluation>), "`evaluations`: `Collection(microsoft.graph.security.securityCopilot.evaluation)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.promptType`, metadata
    PromptType = "microsoft.graph.security.securityCopilot.promptType" {
        Unknown = "unknown",
        Context = "context",
        Prompt = "prompt",
        Skill = "skill",
        Feedback = "feedback",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.session`, metadata, with the accessors of [`Entity`](super::Entity)
    Session: super::Entity = "microsoft.graph.security.securityCopilot.session";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "prompts" PROMPTS, prompts models -> Option<&[Prompt]>, with_prompts(Vec<Prompt>), "`prompts`: `Collection(microsoft.graph.security.securityCopilot.prompt)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.skillInputDescriptor`, metadata, with the accessors of [`SkillVariableDescriptor`](SkillVariableDescriptor)
    SkillInputDescriptor: SkillVariableDescriptor = "microsoft.graph.security.securityCopilot.skillInputDescriptor";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "type" TYPE, with_type(SkillTypeDescriptor), "`type`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`, metadata";
    "placeholderValue" PLACEHOLDER_VALUE, placeholder_value str -> Option<&str>, with_placeholder_value(String), "`placeholderValue`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.securityCopilot.skillPreviewState`, metadata
    SkillPreviewState = "microsoft.graph.security.securityCopilot.skillPreviewState" {
        Ga = "ga",
        Public = "public",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.skillTypeDescriptor`, metadata
    SkillTypeDescriptor = "microsoft.graph.security.securityCopilot.skillTypeDescriptor";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.skillVariableDescriptor`, metadata
    SkillVariableDescriptor = "microsoft.graph.security.securityCopilot.skillVariableDescriptor" {
        "microsoft.graph.security.securityCopilot.skillInputDescriptor",
    };
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "type" TYPE, type_ model -> Option<&SkillTypeDescriptor>, with_type(SkillTypeDescriptor), "`type`: `microsoft.graph.security.securityCopilot.skillTypeDescriptor`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilot.workspace`, metadata, with the accessors of [`Entity`](super::Entity)
    Workspace: super::Entity = "microsoft.graph.security.securityCopilot.workspace";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "plugins" PLUGINS, plugins models -> Option<&[Plugin]>, with_plugins(Vec<Plugin>), "`plugins`: `Collection(microsoft.graph.security.securityCopilot.plugin)`, metadata";
    "sessions" SESSIONS, sessions models -> Option<&[Session]>, with_sessions(Vec<Session>), "`sessions`: `Collection(microsoft.graph.security.securityCopilot.session)`, metadata";
}

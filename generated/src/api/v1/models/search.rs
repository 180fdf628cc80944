// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.search.acronym`, metadata, with the accessors of [`SearchAnswer`](SearchAnswer)
    Acronym: SearchAnswer, super::Entity = "microsoft.graph.search.acronym";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "standsFor" STANDS_FOR, stands_for str -> Option<&str>, with_stands_for(String), "`standsFor`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<AnswerState>, with_state(AnswerState), "`state`: `microsoft.graph.search.answerState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.search.answerKeyword`, metadata
    AnswerKeyword = "microsoft.graph.search.answerKeyword";
    "keywords" KEYWORDS, keywords strs -> Option<Vec<&str>>, with_keywords(Vec<String>), "`keywords`: `Collection(Edm.String)`, metadata";
    "matchSimilarKeywords" MATCH_SIMILAR_KEYWORDS, match_similar_keywords bool -> Option<bool>, with_match_similar_keywords(bool), "`matchSimilarKeywords`: `Edm.Boolean`, metadata";
    "reservedKeywords" RESERVED_KEYWORDS, reserved_keywords strs -> Option<Vec<&str>>, with_reserved_keywords(Vec<String>), "`reservedKeywords`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.search.answerState`, metadata
    AnswerState = "microsoft.graph.search.answerState" {
        Published = "published",
        Draft = "draft",
        Excluded = "excluded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.search.answerVariant`, metadata
    AnswerVariant = "microsoft.graph.search.answerVariant";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.search.bookmark`, metadata, with the accessors of [`SearchAnswer`](SearchAnswer)
    Bookmark: SearchAnswer, super::Entity = "microsoft.graph.search.bookmark";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "availabilityEndDateTime" AVAILABILITY_END_DATE_TIME, availability_end_date_time date_time -> Parsed<OffsetDateTime>, with_availability_end_date_time(OffsetDateTime), "`availabilityEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "availabilityStartDateTime" AVAILABILITY_START_DATE_TIME, availability_start_date_time date_time -> Parsed<OffsetDateTime>, with_availability_start_date_time(OffsetDateTime), "`availabilityStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "groupIds" GROUP_IDS, group_ids strs -> Option<Vec<&str>>, with_group_ids(Vec<String>), "`groupIds`: `Collection(Edm.String)`, metadata";
    "isSuggested" IS_SUGGESTED, is_suggested bool -> Option<bool>, with_is_suggested(bool), "`isSuggested`: `Edm.Boolean`, metadata";
    "keywords" KEYWORDS, keywords model -> Option<&AnswerKeyword>, with_keywords(AnswerKeyword), "`keywords`: `microsoft.graph.search.answerKeyword`, metadata";
    "languageTags" LANGUAGE_TAGS, language_tags strs -> Option<Vec<&str>>, with_language_tags(Vec<String>), "`languageTags`: `Collection(Edm.String)`, metadata";
    "platforms" PLATFORMS, platforms enumerations -> Option<Vec<super::DevicePlatformType>>, with_platforms(Vec<super::DevicePlatformType>), "`platforms`: `Collection(microsoft.graph.devicePlatformType)`, metadata";
    "powerAppIds" POWER_APP_IDS, power_app_ids strs -> Option<Vec<&str>>, with_power_app_ids(Vec<String>), "`powerAppIds`: `Collection(Edm.String)`, metadata";
    "state" STATE, state enumeration -> Option<AnswerState>, with_state(AnswerState), "`state`: `microsoft.graph.search.answerState`, metadata";
    "targetedVariations" TARGETED_VARIATIONS, targeted_variations models -> Option<&[AnswerVariant]>, with_targeted_variations(Vec<AnswerVariant>), "`targetedVariations`: `Collection(microsoft.graph.search.answerVariant)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.search.identity`, metadata
    Identity = "microsoft.graph.search.identity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.search.identitySet`, metadata
    IdentitySet = "microsoft.graph.search.identitySet";
    "application" APPLICATION, application model -> Option<&Identity>, with_application(Identity), "`application`: `microsoft.graph.search.identity`, metadata";
    "device" DEVICE, device model -> Option<&Identity>, with_device(Identity), "`device`: `microsoft.graph.search.identity`, metadata";
    "user" USER, user model -> Option<&Identity>, with_user(Identity), "`user`: `microsoft.graph.search.identity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.search.qna`, metadata, with the accessors of [`SearchAnswer`](SearchAnswer)
    Qna: SearchAnswer, super::Entity = "microsoft.graph.search.qna";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "availabilityEndDateTime" AVAILABILITY_END_DATE_TIME, availability_end_date_time date_time -> Parsed<OffsetDateTime>, with_availability_end_date_time(OffsetDateTime), "`availabilityEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "availabilityStartDateTime" AVAILABILITY_START_DATE_TIME, availability_start_date_time date_time -> Parsed<OffsetDateTime>, with_availability_start_date_time(OffsetDateTime), "`availabilityStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "groupIds" GROUP_IDS, group_ids strs -> Option<Vec<&str>>, with_group_ids(Vec<String>), "`groupIds`: `Collection(Edm.String)`, metadata";
    "isSuggested" IS_SUGGESTED, is_suggested bool -> Option<bool>, with_is_suggested(bool), "`isSuggested`: `Edm.Boolean`, metadata";
    "keywords" KEYWORDS, keywords model -> Option<&AnswerKeyword>, with_keywords(AnswerKeyword), "`keywords`: `microsoft.graph.search.answerKeyword`, metadata";
    "languageTags" LANGUAGE_TAGS, language_tags strs -> Option<Vec<&str>>, with_language_tags(Vec<String>), "`languageTags`: `Collection(Edm.String)`, metadata";
    "platforms" PLATFORMS, platforms enumerations -> Option<Vec<super::DevicePlatformType>>, with_platforms(Vec<super::DevicePlatformType>), "`platforms`: `Collection(microsoft.graph.devicePlatformType)`, metadata";
    "state" STATE, state enumeration -> Option<AnswerState>, with_state(AnswerState), "`state`: `microsoft.graph.search.answerState`, metadata";
    "targetedVariations" TARGETED_VARIATIONS, targeted_variations models -> Option<&[AnswerVariant]>, with_targeted_variations(Vec<AnswerVariant>), "`targetedVariations`: `Collection(microsoft.graph.search.answerVariant)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.search.searchAnswer`, metadata, with the accessors of [`Entity`](super::Entity)
    SearchAnswer: super::Entity = "microsoft.graph.search.searchAnswer" {
        "microsoft.graph.search.acronym",
        "microsoft.graph.search.bookmark",
        "microsoft.graph.search.qna",
    };
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&IdentitySet>, with_last_modified_by(IdentitySet), "`lastModifiedBy`: `microsoft.graph.search.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

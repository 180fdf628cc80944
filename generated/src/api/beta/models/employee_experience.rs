// Written by `cargo xtask gen`; do not edit.
//! Types of the area `employee-experience`.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.employeeExperience`](https://learn.microsoft.com/graph/api/resources/employeeexperience?view=graph-rest-beta)
    EmployeeExperience = "microsoft.graph.employeeExperience";
    "learningProviders" LEARNING_PROVIDERS, learning_providers models -> Option<&[super::LearningProvider]>, with_learning_providers(Vec<super::LearningProvider>), "`learningProviders`: `Collection(microsoft.graph.learningProvider)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.learningContent`](https://learn.microsoft.com/graph/api/resources/learningcontent?view=graph-rest-beta)
    LearningContent = "microsoft.graph.learningContent";
    "additionalTags" ADDITIONAL_TAGS, additional_tags strs -> Option<Vec<&str>>, with_additional_tags(Vec<String>), "`additionalTags`: `Collection(Edm.String)`" "Optional.";
    "contentWebUrl" CONTENT_WEB_URL, content_web_url str -> Option<&str>, with_content_web_url(String), "`contentWebUrl`: `Edm.String`" "Required.";
    "contributor" CONTRIBUTOR, contributor str -> Option<&str>, with_contributor(String), "`contributor`: `Edm.String`" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`" "Optional.";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`" "Required.";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`" "Optional.";
    "isPremium" IS_PREMIUM, is_premium bool -> Option<bool>, with_is_premium(bool), "`isPremium`: `Edm.Boolean`" "Optional.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`" "Optional.";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`" "Required.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "numberOfPages" NUMBER_OF_PAGES, number_of_pages i32 -> Option<i32>, with_number_of_pages(i32), "`numberOfPages`: `Edm.Int32`" "Optional.";
    "skillTags" SKILL_TAGS, skill_tags strs -> Option<Vec<&str>>, with_skill_tags(Vec<String>), "`skillTags`: `Collection(Edm.String)`" "Optional.";
    "sourceName" SOURCE_NAME, source_name str -> Option<&str>, with_source_name(String), "`sourceName`: `Edm.String`" "Optional.";
    "thumbnailWebUrl" THUMBNAIL_WEB_URL, thumbnail_web_url str -> Option<&str>, with_thumbnail_web_url(String), "`thumbnailWebUrl`: `Edm.String`" "Optional.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.learningProvider`](https://learn.microsoft.com/graph/api/resources/learningprovider?view=graph-rest-beta)
    LearningProvider = "microsoft.graph.learningProvider";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Optional.";
    "loginWebUrl" LOGIN_WEB_URL, login_web_url str -> Option<&str>, with_login_web_url(String), "`loginWebUrl`: `Edm.String`" "Optional.";
    "longLogoWebUrlForDarkTheme" LONG_LOGO_WEB_URL_FOR_DARK_THEME, long_logo_web_url_for_dark_theme str -> Option<&str>, with_long_logo_web_url_for_dark_theme(String), "`longLogoWebUrlForDarkTheme`: `Edm.String`" "Required.";
    "longLogoWebUrlForLightTheme" LONG_LOGO_WEB_URL_FOR_LIGHT_THEME, long_logo_web_url_for_light_theme str -> Option<&str>, with_long_logo_web_url_for_light_theme(String), "`longLogoWebUrlForLightTheme`: `Edm.String`" "Required.";
    "squareLogoWebUrlForDarkTheme" SQUARE_LOGO_WEB_URL_FOR_DARK_THEME, square_logo_web_url_for_dark_theme str -> Option<&str>, with_square_logo_web_url_for_dark_theme(String), "`squareLogoWebUrlForDarkTheme`: `Edm.String`" "Required.";
    "squareLogoWebUrlForLightTheme" SQUARE_LOGO_WEB_URL_FOR_LIGHT_THEME, square_logo_web_url_for_light_theme str -> Option<&str>, with_square_logo_web_url_for_light_theme(String), "`squareLogoWebUrlForLightTheme`: `Edm.String`" "Required.";
    "learningContents" LEARNING_CONTENTS, learning_contents models -> Option<&[super::LearningContent]>, with_learning_contents(Vec<super::LearningContent>), "`learningContents`: `Collection(microsoft.graph.learningContent)`";
}

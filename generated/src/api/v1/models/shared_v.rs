// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Value};

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.verifiedPublisher`](https://learn.microsoft.com/graph/api/resources/verifiedpublisher?view=graph-rest-1.0)
    VerifiedPublisher = "microsoft.graph.verifiedPublisher";
    "addedDateTime" ADDED_DATE_TIME, added_date_time date_time -> Parsed<OffsetDateTime>, with_added_date_time(OffsetDateTime), "`addedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "verifiedPublisherId" VERIFIED_PUBLISHER_ID, verified_publisher_id str -> Option<&str>, with_verified_publisher_id(String), "`verifiedPublisherId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.video`](https://learn.microsoft.com/graph/api/resources/video?view=graph-rest-1.0)
    Video = "microsoft.graph.video";
    "audioBitsPerSample" AUDIO_BITS_PER_SAMPLE, audio_bits_per_sample i32 -> Option<i32>, with_audio_bits_per_sample(i32), "`audioBitsPerSample`: `Edm.Int32`";
    "audioChannels" AUDIO_CHANNELS, audio_channels i32 -> Option<i32>, with_audio_channels(i32), "`audioChannels`: `Edm.Int32`";
    "audioFormat" AUDIO_FORMAT, audio_format str -> Option<&str>, with_audio_format(String), "`audioFormat`: `Edm.String`";
    "audioSamplesPerSecond" AUDIO_SAMPLES_PER_SECOND, audio_samples_per_second i32 -> Option<i32>, with_audio_samples_per_second(i32), "`audioSamplesPerSecond`: `Edm.Int32`";
    "bitrate" BITRATE, bitrate i32 -> Option<i32>, with_bitrate(i32), "`bitrate`: `Edm.Int32`";
    "duration" DURATION, duration i64 -> Option<i64>, with_duration(i64), "`duration`: `Edm.Int64`";
    "fourCC" FOUR_CC, four_cc str -> Option<&str>, with_four_cc(String), "`fourCC`: `Edm.String`";
    "frameRate" FRAME_RATE, frame_rate f64 -> Option<f64>, with_frame_rate(f64), "`frameRate`: `Edm.Double`";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.virtualEventExternalInformation`, metadata
    VirtualEventExternalInformation = "microsoft.graph.virtualEventExternalInformation";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, metadata";
    "externalEventId" EXTERNAL_EVENT_ID, external_event_id str -> Option<&str>, with_external_event_id(String), "`externalEventId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.virtualEventExternalRegistrationInformation`, metadata
    VirtualEventExternalRegistrationInformation = "microsoft.graph.virtualEventExternalRegistrationInformation";
    "referrer" REFERRER, referrer str -> Option<&str>, with_referrer(String), "`referrer`: `Edm.String`, metadata";
    "registrationId" REGISTRATION_ID, registration_id str -> Option<&str>, with_registration_id(String), "`registrationId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.virtualEventPresenterDetails`, metadata
    VirtualEventPresenterDetails = "microsoft.graph.virtualEventPresenterDetails";
    "bio" BIO, bio model -> Option<&super::ItemBody>, with_bio(super::ItemBody), "`bio`: `microsoft.graph.itemBody`, metadata";
    "company" COMPANY, company str -> Option<&str>, with_company(String), "`company`: `Edm.String`, metadata";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`, metadata";
    "linkedInProfileWebUrl" LINKED_IN_PROFILE_WEB_URL, linked_in_profile_web_url str -> Option<&str>, with_linked_in_profile_web_url(String), "`linkedInProfileWebUrl`: `Edm.String`, metadata";
    "personalSiteWebUrl" PERSONAL_SITE_WEB_URL, personal_site_web_url str -> Option<&str>, with_personal_site_web_url(String), "`personalSiteWebUrl`: `Edm.String`, metadata";
    "photo" PHOTO, photo untyped -> Option<&Value>, with_photo(Value), "`photo`: `Edm.Stream`, metadata";
    "twitterProfileWebUrl" TWITTER_PROFILE_WEB_URL, twitter_profile_web_url str -> Option<&str>, with_twitter_profile_web_url(String), "`twitterProfileWebUrl`: `Edm.String`, metadata";
}

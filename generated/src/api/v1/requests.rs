// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `v1.0`, by the resource that they are bound to.

mod shared;
#[cfg(feature = "admin")] mod admin;
#[cfg(feature = "applications")] mod applications;
#[cfg(feature = "authentication")] mod authentication;
#[cfg(feature = "bookings")] mod bookings;
#[cfg(feature = "calendar")] mod calendar_requests;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "copilot")] mod copilot;
#[cfg(feature = "directory")] mod directory;
#[cfg(feature = "excel")] mod excel;
#[cfg(feature = "files")] mod files;
#[cfg(feature = "governance")] mod governance;
#[cfg(feature = "groups")] mod groups;
#[cfg(feature = "intune")] mod intune;
#[cfg(feature = "mail")] mod mail;
#[cfg(feature = "onenote")] mod onenote;
#[cfg(feature = "places")] mod places;
#[cfg(feature = "print")] mod print;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search;
#[cfg(feature = "security")] mod security_requests;
#[cfg(feature = "shifts")] mod shifts;
#[cfg(feature = "sites")] mod sites;
#[cfg(feature = "tasks")] mod tasks;
#[cfg(feature = "teams")] mod teams;
#[cfg(feature = "users")] mod users;

pub use self::shared::*;

#[cfg(feature = "admin")]
pub use self::admin::*;

#[cfg(feature = "applications")]
pub use self::applications::*;

#[cfg(feature = "authentication")]
pub use self::authentication::*;

#[cfg(feature = "bookings")]
pub use self::bookings::*;

#[cfg(feature = "calendar")]
pub use self::calendar_requests::*;

#[cfg(feature = "communications")]
pub use self::communications::*;

#[cfg(feature = "copilot")]
pub use self::copilot::*;

#[cfg(feature = "directory")]
pub use self::directory::*;

#[cfg(feature = "excel")]
pub use self::excel::*;

#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "governance")]
pub use self::governance::*;

#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "intune")]
pub use self::intune::*;

#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "onenote")]
pub use self::onenote::*;

#[cfg(feature = "places")]
pub use self::places::*;

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "security")]
pub use self::security_requests::*;

#[cfg(feature = "shifts")]
pub use self::shifts::*;

#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "users")]
pub use self::users::*;

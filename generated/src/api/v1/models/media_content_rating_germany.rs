// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingGermany`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratinggermany?view=graph-rest-1.0)
    MediaContentRatingGermany = "microsoft.graph.mediaContentRatingGermany"
}

impl MediaContentRatingGermany {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingGermanyMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, agesAbove6, agesAbove12, agesAbove16, adults.
    pub fn movie_rating(&self) -> Option<super::RatingGermanyMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingGermanyMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingGermanyTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, agesAbove6, agesAbove12, agesAbove16, adults.
    pub fn tv_rating(&self) -> Option<super::RatingGermanyTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingGermanyTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}

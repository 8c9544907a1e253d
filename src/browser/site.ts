/** What every page does where JavaScript runs; pages are complete without it. */
import './theme-switch.ts';

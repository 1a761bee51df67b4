import { render } from 'preact';
import { App } from './app';
import { asked } from './asked';

const root = document.getElementById('app');
if (root) render(<App first={asked(root)} />, root);
